package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that would take too long, say too much, or are too many at a time. */
class OverloadTest {

    private static final int PLACES = 4;
    /** Queries have all the time that a machine may need; those that never end say how long they may take. */
    private static final Limits TIGHT = new Limits(Duration.ofHours(1), 3_000_000, 100_000, PLACES);
    /** After so long something hangs. */
    private static final Duration HANGING = Duration.ofMinutes(5);
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . FILTER(?a != ?j || ?d = ?m) }";
    private static final String LONG_TEXT = "'" + "a".repeat(200) + "!'";
    /** Java tries more ways through the text than there is time for. */
    private static final String LONG_PATTERN = "'^.*.*.*.*.*.*.*.*x'";

    @TempDir
    private static Path folder;
    private static Served served;
    private static HttpServer neighbour;
    /** Requests that the neighbour has and does not answer before they are let go. */
    private static final Semaphore HELD = new Semaphore(0);
    private static final CountDownLatch LET_GO = new CountDownLatch(1);
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    @BeforeAll
    static void start() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.setExecutor(THREADS);
        neighbour.createContext("/", exchange -> {
            HELD.release();
            hold();
            exchange.getResponseHeaders().add("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("s\r\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        neighbour.start();
        served = Served.start(folder.resolve("store"),
                Settings.LOCAL.with(TIGHT).with(new Access(Set.of(), Set.of(held()), null, null)), Map.of("1", many()));
    }

    private static String many() {
        return IntStream.range(0, 2000).mapToObj(i -> "<urn:x" + i + "> <urn:p> 'value number " + i + "' .")
                .collect(Collectors.joining("\n"));
    }

    private static void hold() {
        try {
            LET_GO.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterAll
    static void stop() {
        served.close();
        neighbour.stop(0);
        THREADS.shutdownNow();
    }

    private static String held() {
        return "http://localhost:" + neighbour.getAddress().getPort() + "/held";
    }

    /** A query that may take so long. */
    private static HttpResponse<String> within(int seconds, String query, String... headers) {
        return served.get("newsgraph/sparql?timeout=" + seconds + "&query=" + Served.encoded(query), headers);
    }

    @Test
    void endsWhatTakesTooLong() {
        HttpResponse<String> late = within(1, SLOW, "Accept", "application/json");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).startsWith("{\"status\":503,\"error\":\"the query took longer than 1 seconds").hasLineCount(1);
        assertThat(Served.header(late, "Retry-After")).isNotEmpty();
        try (Served hasty = Served.start(folder.resolve("hasty"),
                Settings.LOCAL.with(new Limits(Duration.ofSeconds(1), 3_000_000, 100_000, PLACES)), Map.of("1", many()))) {
            assertThat(hasty.query(SLOW).statusCode()).isEqualTo(503);
            assertThat(hasty.get("newsgraph/sparql?timeout=600&query=" + Served.encoded(SLOW)).statusCode()).isEqualTo(503);
            HttpResponse<String> shapes = hasty.post("newsgraph/shacl", "text/turtle", "PREFIX sh: <http://www.w3.org/ns/shacl#> "
                    + "<urn:s> a sh:NodeShape ; sh:targetNode " + LONG_TEXT + " ; sh:pattern " + LONG_PATTERN + " .");
            assertThat(shapes.statusCode()).isEqualTo(503);
            assertThat(shapes.body()).contains("took longer than 1 seconds");
        }
    }

    @Test
    void endsAPatternThatTakesTooLong() {
        String text = LONG_TEXT;
        String pattern = LONG_PATTERN;
        String values = "VALUES ?x { " + text + " 'b' } ";
        for (String query : List.of("SELECT * { " + values + "FILTER REGEX(?x, " + pattern + ") }",
                "SELECT * { " + values + "FILTER REGEX(?x, " + pattern + ", 'i') }",
                "ASK { FILTER REGEX(" + text + ", " + pattern + ") }",
                "SELECT * { " + values + "BIND(" + pattern + " AS ?p) FILTER REGEX(?x, ?p) }",
                "SELECT * { " + values + "FILTER EXISTS { ?s ?p ?o FILTER REGEX(?x, " + pattern + ") } }",
                "SELECT (REPLACE(?x, " + pattern + ", 'c') AS ?y) { " + values + "}",
                "SELECT (REPLACE(?x, " + pattern + ", 'c', 'i') AS ?y) { " + values + "}",
                "SELECT * { " + values + "} ORDER BY REGEX(?x, " + pattern + ")",
                "SELECT (COUNT(*) AS ?n) { " + values + "} GROUP BY (REGEX(?x, " + pattern + "))",
                "CONSTRUCT { <urn:a> <urn:b> ?x } { " + values + "FILTER REGEX(?x, " + pattern + ") }")) {
            HttpResponse<String> late = within(1, query);
            assertThat(late.statusCode()).as(query).isEqualTo(503);
            assertThat(late.body()).as(query).startsWith("the query took longer than 1 seconds");
        }
        String functions = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ";
        for (String unknown : List.of("FILTER fn:matches(" + text + ", " + pattern + ") }",
                "BIND (fn:replace(" + text + ", " + pattern + ", 'c') AS ?y) }", "?y apf:strSplit (" + text + " " + pattern + ") }")) {
            assertThat(served.query(functions + unknown, "Accept", "text/csv").statusCode()).as(unknown).isEqualTo(200);
        }
    }

    @Test
    void patternsMeanWhatTheyMean() {
        String query = "SELECT ?y { VALUES ?x { 'Strelsau' 'Zenda'@en 'Hentzau' } FILTER REGEX(?x, '^[HZ].*A', 'i') "
                + "BIND (REPLACE(?x, '([a-z])$', '$1.') AS ?y) } ORDER BY ?y";
        assertThat(served.query(query, "Accept", "text/tab-separated-values").body()).isEqualTo("?y\n\"Hentzau.\"\n\"Zenda.\"@en\n");
        assertThat(served.query("SELECT * { FILTER REGEX('a', '(') }", "Accept", "text/csv").statusCode()).isEqualTo(400);
        assertThat(served.query("SELECT * { VALUES ?p { '(' } FILTER REGEX('a', ?p) }", "Accept", "text/csv").body().strip())
                .isEqualTo("p");
        assertThat(served.query("SELECT * { FILTER REGEX('a', '" + "(".repeat(40_000) + "') }").statusCode()).isBetween(400, 499);
        String deep = "SELECT * { VALUES ?x { '" + "ab".repeat(20_000) + "' } FILTER REGEX(?x, '^(a|b)*$') }";
        assertThat(served.query(deep, "Accept", "text/csv").statusCode()).isBetween(200, 499);
    }

    @Test
    void anAnswerThatIsCutIsNoAnswer() {
        // its first rows are sent at once, the rest takes too long
        String slowly = "SELECT * { { ?a <urn:p> ?b . ?c <urn:p> ?d FILTER(?a IN (<urn:x1>, <urn:x2>, <urn:x3>)) } UNION "
                + "{ ?a <urn:p> ?b . ?c <urn:p> ?d . ?e <urn:p> ?f . ?g <urn:p> ?h FILTER(STRLEN(CONCAT(?b, ?d, ?f, ?h)) < 0) } }";
        for (String type : List.of("text/csv", "application/sparql-results+json", "application/sparql-results+xml")) {
            assertThatThrownBy(() -> begun(slowly, type)).as(type).isInstanceOf(UncheckedIOException.class);
        }
        assertThatThrownBy(() -> served.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "Accept", "text/csv")).as("longer than allowed")
                .isInstanceOf(UncheckedIOException.class);
    }

    /** Gives a query ever more time, until an answer has begun when it is over. */
    private static HttpResponse<String> begun(String query, String type) {
        HttpResponse<String> answer = within(1, query, "Accept", type);
        for (int seconds = 2; answer.statusCode() == 503 && seconds < HANGING.toSeconds(); seconds *= 2) {
            answer = within(seconds, query, "Accept", type);
        }
        return answer;
    }

    @Test
    void takesNoLargeBodies() {
        String large = "ASK { } #" + "x".repeat(200_000);
        assertThat(served.post("newsgraph/sparql", "application/sparql-query", large).statusCode()).isEqualTo(413);
        assertThat(served.post("newsgraph/sparql", "application/x-www-form-urlencoded", "query=" + large).statusCode()).isEqualTo(413);
        HttpResponse<String> chunked = Served.send(served.request("newsgraph/sparql", "Content-Type", "application/sparql-query")
                .POST(java.net.http.HttpRequest.BodyPublishers
                        .ofInputStream(() -> new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                .build());
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).isEqualTo("the body is longer than 100000 bytes\n");
        assertThat(served.post("newsgraph/shacl", "text/turtle", "", "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
    }

    @Test
    void takesNoRequestThatIsNestedTooDeeply() {
        int depth = 40_000;
        for (String query : List.of("SELECT (" + "(".repeat(depth) + "1" + ")".repeat(depth) + " AS ?x) {}",
                "SELECT * " + "{".repeat(depth) + "?s ?p ?o" + "}".repeat(depth),
                "SELECT * { ?s " + "(".repeat(depth) + "<urn:p>" + ")".repeat(depth)
                        + " ?o }",
                "ASK { FILTER(" + String.join("||", java.util.Collections.nCopies(30_000, "1")) + ") }")) {
            HttpResponse<String> answer = served.post("newsgraph/sparql", "application/sparql-query", query);
            assertThat(answer.statusCode()).as(query.substring(0, 40)).isEqualTo(400);
            assertThat(answer.body()).as(query.substring(0, 40)).endsWith("is nested too deeply\n").hasLineCount(1);
        }
        HttpResponse<String> batch = served.post("reconcile", "application/x-www-form-urlencoded", "queries=" + "[".repeat(depth));
        assertThat(batch.statusCode()).isEqualTo(400);
        assertThat(batch.body()).startsWith("queries").hasLineCount(1);
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTooManyAtATimeToComeBack() throws InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, PLACES)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> served.query("SELECT * { SERVICE <" + held() + "> { ?s ?p ?o } }"),
                        THREADS))
                .toList();
        assertThat(HELD.tryAcquire(PLACES, HANGING.toSeconds(), TimeUnit.SECONDS)).isTrue();
        HttpResponse<String> refused = served.query("ASK {}");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).startsWith("too many requests at a time");
        assertThat(Served.header(refused, "Retry-After")).isNotEmpty();
        LET_GO.countDown();
        assertThat(all).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }
}
