package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.pipeline.Corpus;
import org.newsgraph.server.Passwords;

/** A server that is written to, killed, backed up and stopped while people read. */
class OperationsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String WRITER = "Basic " + Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8));

    /** After so long something hangs. */
    private static final Duration HANGING = Duration.ofMinutes(5);

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;
    private String store = "";

    @BeforeEach
    void build() throws IOException {
        store = folder.resolve("store").toString();
        assertThat(terminal.run("build", Corpus.of(folder.resolve("in"), 1, 2).folder().toString(), "--store", store, "--quiet").code())
                .isZero();
        Path passwords = Files.writeString(folder.resolve("passwords"), Passwords.line("mara", "secret") + "\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
    }

    /** A server process and where it answers. */
    private record Running(Process process, String address) implements AutoCloseable {

        @Override
        public void close() {
            try {
                process.destroyForcibly().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Running serve(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), ServedStore.class.getName(), "serve",
                "--store", store, "--port", "0", "--admin-file", folder.resolve("passwords").toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null && !line.startsWith("Stop with"); line = said.readLine()) {
            lines.add(line);
        }
        assertThat(lines).anyMatch(line -> line.startsWith("Open:"));
        return new Running(process, lines.stream().filter(line -> line.startsWith("Open:")).findFirst().orElseThrow().substring(5).strip());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(HANGING).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String ask(Running server, String query) throws IOException {
        return send(HttpRequest.newBuilder(
                URI.create(server.address() + "newsgraph/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv")).body().lines().skip(1).findFirst().orElse("");
    }

    private static HttpResponse<String> ingest(Running server, String... lines) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + "admin/ingest")).header("Authorization", WRITER)
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines))));
    }

    private static String article(String id) {
        return "{\"id\":\"" + id + "\",\"title\":\"Festival " + id + "\",\"text\":\"Mara Lindqvist" + id.replaceAll("\\D", "")
                + " praised the harbour festival in Port Amsel on Monday, and the crowd of visitors listened for a long while to it.\"}";
    }

    @Test
    void isKilledAgainAndAgainAndLosesNothingItConfirmed() throws IOException, InterruptedException {
        Random random = new Random(6);
        int confirmed = 0;
        int sent = 0;
        for (int round = 0; round < 3; round++) {
            try (Running server = serve()) {
                int last = sent + 3 + random.nextInt(5);
                while (sent < last) {
                    HttpResponse<String> answer = ingest(server, article("k" + sent));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    sent++;
                    confirmed++;
                }
                String next = article("k" + sent);
                CompletableFuture<Integer> underWay = CompletableFuture.supplyAsync(() -> {
                    try {
                        return ingest(server, next).statusCode();
                    } catch (IOException e) {
                        return 0;
                    }
                });
                TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
                server.process().destroyForcibly().waitFor();
                if (underWay.join() == 200) {
                    confirmed++;
                }
                sent++;
            }
        }
        try (Running server = serve()) {
            int there = Integer.parseInt(ask(server, "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }"));
            assertThat(there).isBetween(confirmed + 2, sent + 2);
            assertThat(ask(server, "SELECT (COUNT(*) AS ?n) { ?s a ng:Statement }")).isEqualTo(Integer.toString(there));
            String found = send(HttpRequest.newBuilder(URI.create(server.address() + "search?limit=100&q=festival+k"))).body();
            for (int i = 0; i < sent; i++) {
                boolean known = ask(server, "ASK { ?a schema:headline 'Festival k" + i + "' }").contains("true");
                String hit = send(HttpRequest.newBuilder(URI.create(server.address() + "search?q=%22festival+k" + i + "%22"))).body();
                assertThat(hit.contains("Festival")).as("search for " + i + ": " + hit + found).isEqualTo(known);
            }
        }
        Result shapes = terminal.run("validate", "--store", store);
        assertThat(shapes.code()).as(shapes.out() + shapes.err()).isZero();
    }

    @Test
    void readersNeverSeeHalfAnArticle() throws IOException {
        try (Running server = serve()) {
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> {
                try {
                    while (!done.get()) {
                        String torn = ask(server,
                                "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle FILTER NOT EXISTS { ?s a ng:Statement ; "
                                        + "ng:reportedIn ?a ; ng:speaker/ng:denotes ?who ; ng:content/oa:hasSelector/oa:exact ?words } }");
                        if (!torn.equals("0")) {
                            return torn;
                        }
                    }
                    return "0";
                } catch (IOException e) {
                    return e.toString();
                }
            });
            for (int i = 0; i < 20; i++) {
                assertThat(ingest(server, article("r" + i), article("s" + i)).statusCode()).isEqualTo(200);
            }
            done.set(true);
            assertThat(reader.join()).isEqualTo("0");
        }
    }

    @Test
    void anotherProcessBuildsBacksUpAndCompactsThroughTheServer() throws IOException {
        try (Running server = serve()) {
            Corpus.of(folder.resolve("in"), 3);
            Result build = terminal.run("build", folder.resolve("in").toString(), "--store", store);
            assertThat(build.err()).contains("articles: 1 new, 2 unchanged;");
            assertThat(build.code()).isZero();
            assertThat(ask(server, "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }")).isEqualTo("3");
            assertThat(terminal.run("compact", "--store", store).code()).isZero();
            Path nowhere = folder.resolve("nowhere/all.nq.gz");
            assertThat(terminal.run("backup", nowhere.toString(), "--store", store))
                    .isEqualTo(new Result(2, "", "newsgraph: " + nowhere + ": cannot be written: no such file or folder\n"));
            String file = folder.resolve("all.nq.gz").toString();
            assertThat(terminal.run("backup", file, "--store", store).code()).isZero();
            assertThat(terminal.run("restore", file, "--store", folder.resolve("copy").toString()).code()).isZero();
            assertThat(terminal.run("query", "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }", "--format", "csv", "--store",
                    folder.resolve("copy").toString()).out()).contains("3");
            assertThat(Files.getPosixFilePermissions(folder.resolve("store/handover")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(terminal.run("query", "ASK {}", "--store", store).code()).isZero();
    }

    @Test
    void lettingItGoLetsRequestsEnd() throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        HttpServer slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slow.createContext("/", exchange -> {
            asked.countDown();
            await(stopping);
            exchange.getResponseHeaders().add("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("n\r\nlate\r\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        slow.start();
        String address = "http://localhost:" + slow.getAddress().getPort() + "/sparql";
        try (Running server = serve("--service-allow", address)) {
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return ask(server, "SELECT ?n { SERVICE <" + address + "> { ?s ?p ?n } }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(asked.await(HANGING.toSeconds(), TimeUnit.SECONDS)).isTrue();
            server.process().destroy();
            // the first thing that a server does when it stops
            for (long end = System.nanoTime() + HANGING.toNanos(); Files.exists(folder.resolve("store/handover"))
                    && System.nanoTime() < end;) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(folder.resolve("store/handover")).doesNotExist();
            assertThat(answer).isNotDone();
            stopping.countDown();
            assertThat(answer.join()).isEqualTo("late");
            assertThat(server.process().waitFor(HANGING.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            stopping.countDown();
            slow.stop(0);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysWhatIsWrongWithWhatIsSentAndReplacesNothingThatHasNoId() throws IOException {
        try (Running server = serve()) {
            assertThat(ingest(server, "").statusCode()).isEqualTo(400);
            HttpResponse<String> bad = ingest(server, "{\"title\":");
            assertThat(bad.statusCode()).isEqualTo(422);
            assertThat(bad.body()).contains("\"rejected\":[{").contains("\"reason\":");
            for (String text : List.of("The mayor of Port Amsel said on Monday that the harbour was open.",
                    "The mayor of Port Amsel said on Friday that the harbour was closed.")) {
                assertThat(ingest(server, "{\"text\":\"" + text + "\"}").body()).startsWith("{\"added\":1,\"changed\":0,");
                assertThat(ingest(server, text).body()).startsWith("{\"added\":1,\"changed\":0,");
                assertThat(ingest(server, text).body()).startsWith("{\"added\":0,\"changed\":0,\"unchanged\":1,");
            }
            HttpResponse<String> nobody = send(HttpRequest.newBuilder(URI.create(server.address() + "admin/ingest"))
                    .POST(HttpRequest.BodyPublishers.ofString(article("x"))));
            assertThat(nobody.statusCode()).isEqualTo(401);
        }
    }
}
