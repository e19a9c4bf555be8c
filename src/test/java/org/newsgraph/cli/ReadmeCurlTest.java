package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.entity.Rulings;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Program;
import org.newsgraph.server.Access;
import org.newsgraph.server.Passwords;
import org.newsgraph.server.Server;
import org.newsgraph.server.Settings;
import org.newsgraph.store.Store;

/** Every curl line of the README is run against a server over the sample articles, and answers. */
class ReadmeCurlTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```curl\\n(.*?)^```$", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void eachLineAnswers() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher block = BLOCK.matcher(readme);
        assertThat(block.find()).isTrue();
        List<String> lines = block.group(1).lines().filter(line -> line.startsWith("curl ")).toList();
        assertThat(lines).hasSizeGreaterThan(10);
        Terminal terminal = new Terminal(
                new Parts(() -> Extraction.with(TestAnnotator.shared()), CommonGraphs::known, Clock.systemUTC()));
        Path path = folder.resolve("store");
        assertThat(terminal.run("build", "data/articles", "--store", path.toString(), "--quiet").code()).isLessThan(2);
        Path passwords = Files.writeString(folder.resolve("passwords"), Passwords.line("mara", "secret") + "\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        Settings settings = Settings.LOCAL.with(new Access(Set.of(), Set.of(), Passwords.read(passwords), null));
        try (Store store = Store.open(path, "is testing it");
                Server server = Server.start(store, settings,
                        (articles, prune) -> new Build(store, Program.running(), () -> Extraction.with(TestAnnotator.shared()),
                                CommonGraphs.known(Rulings.NONE), Clock.systemUTC())
                                .run(articles, new Build.Settings(1, prune), Building.SILENT))) {
            for (String line : lines) {
                // what follows a '=' is an IRI of the graph
                String here = line.replaceAll("(?<!=)http://localhost:3030/", server.address()).replace("http://localhost:3031/",
                        server.adminAddress());
                Process process = new ProcessBuilder("sh", "-c", here.replaceFirst("^curl ", "curl --fail-with-body --max-time 300 "))
                        .redirectErrorStream(true).start();
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).as("%s%n%s", line, answer).isZero();
                assertThat(answer.isBlank()).as(line).isEqualTo(line.matches(".*(/newsgraph/update|-X (PUT|POST|DELETE)).*"));
            }
        }
    }
}
