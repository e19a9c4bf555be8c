package org.newsgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.newsgraph.store.ProgramFiles;

/**
 * A real Chromium without a window. Where the machine has none the test is skipped and says so, unless the environment has
 * {@code NEWSGRAPH_BROWSER=required}.
 */
final class Browser implements AutoCloseable {

    private static final String AXE = "axe.min.js";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final Pattern REQUESTED = Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private final String address;

    /** @param address of the server, ends with '/' */
    Browser(String address) {
        this.address = address;
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        boolean present = chromium.isPresent() && chromedriver.isPresent();
        if (!present && "required".equals(System.getenv("NEWSGRAPH_BROWSER"))) {
            throw new AssertionError("no chromium with chromedriver on the PATH");
        }
        Assumptions.assumeTrue(present, "no chromium with chromedriver on the PATH: the explorer is not tested");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--disable-background-networking", "--disable-component-update");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort().withTimeout(PATIENCE).build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        size(1280, 1400);
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** As the reader's system has it: {@code light} or {@code dark}, and no motion where it is unwanted. */
    void prefer(String scheme, boolean lessMotion) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", lessMotion ? "reduce" : "no-preference"))));
    }

    /** Sends keys to whatever has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Waits until something is so. */
    void await(String script) {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(driver.executeScript("return " + script)));
    }

    /** Opens a page of the server and waits until it shows what was asked for. */
    void open(String path) {
        driver.get(address + path.replaceFirst("^/", ""));
        settle();
    }

    /** Opens the same address anew. */
    void again() {
        open(url().replaceFirst("^https?://[^/]+", ""));
    }

    /** Waits until the view has been drawn. */
    void settle() {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(driver.executeScript(
                "const main = document.querySelector('main'); return !main.hasAttribute('aria-busy') && main.querySelector('h1') !== null")));
    }

    WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(any -> driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(
                null));
    }

    /** What something says, as soon as it is there. */
    String text(String selector) {
        return new WebDriverWait(driver, PATIENCE).ignoring(StaleElementReferenceException.class)
                .until(any -> driver.findElements(By.cssSelector(selector)).stream().findFirst().map(WebElement::getText).orElse(null));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    String url() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** What the page complained about since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage).toList();
    }

    /** What the browser asked others than the server for since the last time, by its own log of the network. */
    List<String> foreign() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .flatMap(message -> REQUESTED.matcher(message).results())
                .map(found -> found.group(1)).filter(url -> !url.startsWith(address) && !url.matches("(data|blob|about|chrome):.*"))
                .toList();
    }

    /** What axe-core finds against WCAG 2.2 A and AA, a line each. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(new String(ProgramFiles.read(AXE), StandardCharsets.UTF_8));
        List<String> found = (List<String>) driver.executeAsyncScript(
                """
                        const done = arguments[arguments.length - 1];
                        axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(result =>
                          done(result.violations.flatMap(each => each.nodes.map(node => each.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary))),
                          problem => done([String(problem)]))""");
        return found == null ? List.of("axe gave no answer") : found;
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    void keep(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
