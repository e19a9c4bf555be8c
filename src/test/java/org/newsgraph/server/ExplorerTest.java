package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.SampleStore;
import org.openqa.selenium.Keys;

/** The explorer over the sample articles, as a person has it before them. */
class ExplorerTest {

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = Server.start(SampleStore.shared(), Settings.LOCAL.at(0));
        browser = new Browser(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "network", "network&tie=together", "network&tie=agreement", "positions", "ledger", "timeline",
            "map",
            "reader", "sparql&question=02-who-denies-what"})
    void everyViewIsShownWithoutComplaintsOrBarriers(String view) {
        browser.open("/?view=" + view);
        browser.find(view.startsWith("sparql") ? "#answer td" : "main h1 ~ *");
        browser.keep(view.replaceAll("[^a-z]+", "-"));
        assertThat(browser.texts(".failed")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.foreign()).isEmpty();
        assertThat(browser.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "network", "positions", "ledger", "timeline", "map", "reader", "sparql"})
    void onAPhoneNothingSticksOut(String view) {
        browser.size(500, 900);
        try {
            browser.open("/?view=" + view);
            assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0L);
            browser.keep("phone-" + view);
        } finally {
            browser.size(1280, 1400);
        }
    }

    @Test
    void aTieLeadsToTheStatementsBehindIt() {
        browser.open("/?view=network");
        browser.find("details summary").click();
        browser.find("table a").click();
        browser.settle();
        browser.find("#behind .evidence li");
        assertThat(browser.url()).contains("source=").contains("target=");
        List<String> said = browser.texts("#behind blockquote");
        browser.open(browser.url().replaceFirst("^https?://[^/]+", ""));
        assertThat(browser.texts("#behind blockquote")).isEqualTo(said).isNotEmpty();
    }

    @Test
    void anIncidentLeadsToItsLedgerAndToTheArticle() {
        browser.open("/?view=ledger");
        browser.find("tbody a").click();
        browser.settle();
        assertThat(browser.texts("h2")).contains("Did it happen?");
        assertThat(browser.texts(".evidence li")).isNotEmpty().allMatch(entry -> entry.contains(".txt") || entry.contains("20"));
        browser.open("/?view=reader");
        browser.find("tbody a").click();
        browser.settle();
        assertThat(browser.texts(".text mark.statement")).isNotEmpty();
        browser.keep("reader-article");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void searchFindsNamesAndSentences() {
        browser.open("/");
        browser.find("#words").sendKeys("repatriated", Keys.ENTER);
        assertThat(browser.find(".evidence mark").getText()).startsWithIgnoringCase("repatriat");
        assertThat(browser.url()).contains("view=search&q=repatriated");
        browser.keep("search");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aMistakeInAQueryIsShownWithItsPlace() {
        browser.open("/?view=sparql&query=" + URLEncoder.encode("SELECT * {\n ?s nonsense }", StandardCharsets.UTF_8));
        assertThat(browser.find("#answer .failed").getText()).startsWith("query, line 2, column");
        browser.complaints();
    }

    @Test
    void filtersThatLeaveNothingSayWhatToDo() {
        browser.open("/?view=network&from=1800-01-01&to=1800-12-31");
        assertThat(browser.find(".empty").getText()).contains("No ties are left with these filters.");
        browser.open("/?view=nowhere");
        assertThat(browser.find(".failed").getText()).contains("could not be shown");
        browser.complaints();
    }
}
