package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing, with a password. */
class AdminTest {

    private static final String GRAPH = "newsgraph/data?graph=" + Served.encoded("http://test.example/id/graph/notes");
    private static final String TURTLE = "<urn:a> <urn:b> 'c' .";

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(60);

    @TempDir
    private static Path folder;
    private static Served served;
    private static Passwords passwords;

    @BeforeAll
    static void start() throws IOException {
        passwords = passwords(folder, "mara", "hôtel");
        served = Served.start(folder.resolve("store"), Settings.LOCAL.with(new Access(Set.of(), Set.of(), passwords, null)));
    }

    @AfterAll
    static void stop() {
        served.close();
        THREADS.shutdown();
    }

    static Passwords passwords(Path folder, String name, String password) throws IOException {
        Path file = Files.writeString(folder.resolve("passwords"), "# who may write\n" + Passwords.line(name, password) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Passwords.read(file);
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> update(String text, String... headers) {
        return served.post("newsgraph/update", "application/sparql-update", text, headers);
    }

    /** The default graph is where builds keep their books; who cleared it would lose every article at the next build. */
    @Test
    void theDefaultGraphAndWhatIsNoGraphIsNotChanged() {
        String in = basic("mara:hôtel");
        HttpResponse<String> before = served.get("newsgraph/data", "Accept", "application/n-quads");
        for (String text : List.of("CLEAR DEFAULT", "CLEAR ALL", "DROP ALL", "DROP DEFAULT", "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }", "COPY <" + Served.BASE + "graph/article/1> TO DEFAULT", "MOVE DEFAULT TO <urn:there>",
                "INSERT { ?s <urn:b> ?o } WHERE { ?s ?p ?o }", "INSERT DATA { GRAPH <urn:half> { <urn:a> <urn:b> 1 } } ; CLEAR DEFAULT")) {
            HttpResponse<String> refused = update(text, "Authorization", in);
            assertThat(refused.statusCode()).as(text).isEqualTo(400);
            assertThat(refused.body()).as(text).isEqualTo(
                    "update: the default graph is the union of all graphs and cannot be changed; name a graph\n");
        }
        for (String graph : List.of("relative", "not%20an%20iri", "http://a%7Cb", "%3Curn:x%3E", "")) {
            HttpResponse<String> refused = Served.send(served.request("newsgraph/data?graph=" + graph, "Authorization", in, "Content-Type",
                    "text/turtle").PUT(HttpRequest.BodyPublishers.ofString(TURTLE)).build());
            assertThat(refused.statusCode()).as(graph).isEqualTo(400);
            assertThat(refused.body()).as(graph).hasLineCount(1);
        }
        assertThat(served.get("newsgraph/data", "Accept", "application/n-quads").body().lines())
                .containsExactlyInAnyOrderElementsOf(before.body().lines().toList());
    }

    @Test
    void whoTriesManyPasswordsKeepsNobodyWaiting() {
        List<CompletableFuture<HttpResponse<String>>> tries;
        // one password is checked at a time, and now none
        synchronized (passwords) {
            tries = IntStream.range(0, 60)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> update("CLEAR ALL", "Authorization", basic("mara:try" + i)), THREADS))
                    .toList();
            CompletableFuture.anyOf(tries.toArray(CompletableFuture[]::new)).join();
            assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
        }
        List<HttpResponse<String>> answers = tries.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 401
                || answer.statusCode() == 503 && !Served.header(answer, "Retry-After").isEmpty());
        assertThat(answers).anyMatch(answer -> answer.body().startsWith("too many passwords at a time"));
        assertThat(update("INSERT DATA { GRAPH <urn:after> { <urn:a> <urn:b> 1 } }", "Authorization", basic("mara:hôtel")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void letsInWhoKnowsThePassword() {
        String in = basic("mara:hôtel");
        assertThat(update("INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 'inserted' } }", "Authorization", in).statusCode()).isEqualTo(204);
        assertThat(served.query("ASK { ?s ?p 'inserted' }", "Accept", "text/csv").body()).contains("true");
        HttpRequest put = served.request(GRAPH, "Authorization", in, "Content-Type", "text/turtle")
                .PUT(HttpRequest.BodyPublishers.ofString(TURTLE)).build();
        assertThat(Served.send(put).statusCode()).isIn(200, 201, 204);
        assertThat(served.get(GRAPH, "Accept", "text/turtle").body()).contains("\"c\"");
        assertThat(served.post(GRAPH, "text/turtle", "<urn:a> <urn:b> 'd' .", "Authorization", in).statusCode()).isEqualTo(204);
        assertThat(served.get(GRAPH, "Accept", "text/turtle").body()).contains("\"c\"", "\"d\"");
        HttpResponse<String> wrong = served.post(GRAPH, "text/turtle", "<urn:a> <urn:b> 'e' .\n<urn:a> nonsense", "Authorization", in);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).startsWith("the graph cannot be read: [line: 2, col: 9 ]").hasLineCount(1);
        assertThat(served.post(GRAPH, "image/png", TURTLE, "Authorization", in).statusCode()).isEqualTo(415);
        assertThat(served.get(GRAPH, "Accept", "text/turtle").body()).contains("\"d\"").doesNotContain("\"e\"");
        assertThat(Served.send(served.request(GRAPH, "Authorization", in).DELETE().build()).statusCode()).isIn(200, 204);
        assertThat(served.get(GRAPH).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsOthersOut() {
        for (String header : new String[]{"", "Basic", "Basic !!!", basic("mara"), basic("mara:"), basic(":hôtel"), basic("mara:hotel"),
                basic("nobody:hôtel"), "Bearer mara:hôtel"}) {
            HttpResponse<String> answer = header.isEmpty() ? update("CLEAR ALL") : update("CLEAR ALL", "Authorization", header);
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(Served.header(answer, "WWW-Authenticate")).startsWith("Basic realm=");
        }
        assertThat(served.post(GRAPH, "text/turtle", TURTLE).statusCode()).isEqualTo(401);
        assertThat(served.post("admin/ingest", "application/json", "{}").statusCode()).isEqualTo(401);
        assertThat(Served.send(served.request(GRAPH).DELETE().build()).statusCode()).isEqualTo(401);
        assertThat(served.post("newsgraph/update/", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 499);
        assertThat(served.post("newsgraph//update", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 499);
        assertThat(served.post("newsgraph/upd%61te", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 499);
        assertThat(served.post("newsgraph/update;x", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 499);
        assertThat(served.post("newsgraph", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 499);
        assertThat(served.post("newsgraph/d%61ta?graph=urn:x", "text/turtle", TURTLE).statusCode()).isBetween(400, 499);
        assertThat(served.query("ASK { ?a schema:headline 'Ruritania speaks' }", "Accept", "text/csv").body()).contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/ingest", "%61dmin/ingest", "admin/%69ngest", "admin;x=1/ingest", "admin/ingest;x", "admin//ingest",
            "x/../admin/ingest",
            "./admin/ingest", "ADMIN/ingest"})
    void howeverThePathIsSpelt(String path) {
        assertThat(served.post(path, "application/json", "{\"id\":\"uninvited\",\"text\":\"It rained.\"}").statusCode()).isIn(400, 401,
                404);
        assertThat(served.query("ASK { ?a ng:sourceFile ?file FILTER CONTAINS(?file, 'uninvited') }", "Accept", "text/csv").body())
                .contains("false");
    }

    @Test
    void anotherServersPageCannotWriteInMyName() {
        assertThat(update("CLEAR ALL", "Authorization", basic("mara:hôtel"), "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void loadsNothingEvenThen() {
        HttpResponse<String> load = update("LOAD <file:///etc/hostname>", "Authorization", basic("mara:hôtel"));
        assertThat(load.statusCode()).isEqualTo(403);
        assertThat(load.body()).isEqualTo("LOAD is not allowed: send the data\n");
        String asking = "INSERT { GRAPH <urn:fetched> { ?s ?p ?o } } WHERE { SERVICE <" + served.server().sparql() + "> { ?s ?p ?o } }";
        HttpResponse<String> service = update(asking, "Authorization", basic("mara:hôtel"));
        assertThat(service.statusCode()).as(service.body()).isEqualTo(403);
        assertThat(service.body()).isEqualTo("update: SERVICE is not allowed here: this server asks no other\n");
        assertThat(update(asking.replace("SERVICE", "SERVICE SILENT"), "Authorization", basic("mara:hôtel")).statusCode()).isEqualTo(204);
        assertThat(served.get("newsgraph/data?graph=urn:fetched").statusCode()).isEqualTo(404);
        HttpResponse<String> query = served.query("SELECT * { SERVICE <" + served.server().sparql() + "> { ?s ?p ?o } }");
        assertThat(query.statusCode()).isEqualTo(403);
        assertThat(query.body()).isEqualTo("SERVICE is not allowed here: this server asks no other\n");
        assertThat(served.post("newsgraph/data?default", "text/turtle", TURTLE, "Authorization", basic("mara:hôtel")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhereAnUpdateIsWrong() {
        HttpResponse<String> wrong = update("INSERT DATA {\n nonsense }", "Authorization", basic("mara:hôtel"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).startsWith("update, line 2, column 10: ").hasLineCount(1);
    }

    @Test
    void refusesAFileThatOthersCanRead() throws IOException {
        Path file = Files.writeString(folder.resolve("open"), Passwords.line("mara", "x") + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Passwords.read(file)).isInstanceOf(ServerException.class)
                .hasMessage(file + ": others can read or change it; run: chmod 600 " + file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "mara:plain text\n");
        assertThatThrownBy(() -> Passwords.read(file)).isInstanceOf(ServerException.class)
                .hasMessage(file + ", line 1: not NAME:HASH with a bcrypt hash; make one with: newsgraph password NAME");
        Files.writeString(file, "");
        assertThatThrownBy(() -> Passwords.read(file)).isInstanceOf(ServerException.class).hasMessageContaining("no passwords in it");
    }
}
