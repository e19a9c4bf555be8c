package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.pipeline.Corpus;

class ServeTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private String store() {
        String store = folder.resolve("store").toString();
        assertThat(terminal.run("build", Corpus.of(folder.resolve("in"), 1, 2).folder().toString(), "--store", store, "--quiet").code())
                .isZero();
        return store;
    }

    @Test
    void answersUntilItIsToldToStop() throws IOException, InterruptedException {
        String store = store();
        Path problems = folder.resolve("problems.txt");
        Process serving = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), "org.newsgraph.cli.Newsgraph", "serve", "--store", store, "--port", "0")
                .redirectError(problems.toFile()).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null && !line.startsWith("Stop with"); line = said.readLine()) {
                lines.add(line);
            }
            assertThat(lines).hasSize(5);
            assertThat(lines.get(0)).isEqualTo("In the graph: 2 articles, 2 statements, 0 policies, 0 incidents, 0 claims, 4 actors");
            String address = lines.get(1).replace("Open:", "").strip();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(address + "newsgraph/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"))
                            .header("Accept", "text/csv").build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("true");
            assertThat(lines.get(4)).startsWith(
                    "Try:          curl -s " + address + "newsgraph/sparql -H 'Accept: text/csv' --data-urlencode 'query=PREFIX ng: <");
            Result second = terminal.run("query", "ASK {}", "--store", store);
            assertThat(second)
                    .isEqualTo(new Result(2, "", "newsgraph: " + store + ": in use: process " + serving.pid() + " is serving it\n"));
            serving.destroy();
            assertThat(serving.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(problems).isEmptyFile();
        } finally {
            serving.destroyForcibly().waitFor();
        }
        assertThat(terminal.run("query", "ASK { ?s a ng:Statement }", "--store", store).out()).isEqualTo("yes\n");
    }

    @Test
    void saysThatAPortIsTakenBeforeItReadsAnything() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            String store = folder.resolve("store").toString();
            assertThat(terminal.run("serve", folder.toString(), "--store", store, "--port", port))
                    .isEqualTo(new Result(2, "", "newsgraph: port " + port + " is in use; name another with --port\n"));
            assertThat(folder.resolve("store")).doesNotExist();
        }
    }

    /** They would be taken, and no browser's origin would ever match. */
    @ParameterizedTest
    @CsvSource({"--cors-allow, https://friend.example/", "--cors-allow, friend.example",
            "--cors-allow, 'https://a.example https://b.example'",
            "--service-allow, friend.example/sparql", "--service-allow, file:///data.ttl"})
    void saysWhichAddressesAreNone(String option, String value) {
        Result refused = terminal.run("serve", "--store", folder.resolve("store").toString(), option, value);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("newsgraph: " + option + " must be ").contains(", not " + value);
    }
}
