package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that would take very long or very much memory, one after the other at one server, which answers others meanwhile. */
class QueryBoundsTest {

    /** No query of these ends by itself on any machine; what must end in time says in which. */
    private static final Duration LONGEST = Duration.ofHours(1);
    /** After so long something hangs. */
    private static final Duration HANGING = Duration.ofMinutes(5);
    private static final int ROWS = 20_000;
    private static final int THINGS = 1_500;
    /** As many rows as things to the fourth power, and none is left over. */
    private static final String NEVER = "?a <urn:p> ?b . ?c <urn:p> ?d . ?e <urn:p> ?f . ?g <urn:p> ?h "
            + "FILTER(STRLEN(CONCAT(?b, ?d, ?f, ?h)) < 0) ";
    private static final String COUNTED = "{ SELECT ?a (COUNT(*) AS ?n) { ?a <urn:p> ?x } GROUP BY ?a } ";

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(folder.resolve("store"), Settings.LOCAL.with(new Limits(LONGEST, 3_000_000, 100_000, 8, ROWS)),
                Map.of("1", many()));
    }

    private static String many() {
        return IntStream.range(0, THINGS)
                .mapToObj(i -> "<urn:x" + i + "> <urn:p> 'value " + i + "' ; <urn:next> <urn:x" + (i * 7 + 1) % THINGS + "> , <urn:x"
                        + (i * 11 + 5) % THINGS + "> .")
                .collect(Collectors.joining("\n"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void alive() {
        assertAlive(served);
    }

    private static void assertAlive(Served asked) {
        HttpResponse<String> answer = asked.query("SELECT (COUNT(*) AS ?n) { ?s <urn:p> ?o }", "Accept", "text/csv");
        assertThat(answer.body()).isEqualToNormalizingNewlines("n\n" + THINGS + "\n");
    }

    /** Each gathers rows in a part of it, most of them before the first row of the whole, where the library looks at no clock. */
    @Test
    void endsWhereverItIs() {
        String group = "{ SELECT ?a (COUNT(*) AS ?m) { " + NEVER + "} GROUP BY ?a } ";
        for (String query : List.of("SELECT * { " + group + COUNTED + "}", "SELECT * { " + COUNTED + group + "}",
                "SELECT * { { { " + group + COUNTED + "} " + COUNTED + "} " + COUNTED + "}",
                "SELECT * { " + COUNTED + "OPTIONAL { " + group + "} }", "SELECT * { " + group + "OPTIONAL { " + COUNTED + "} }",
                "SELECT * { ?a <urn:p> ?z MINUS { " + group + COUNTED + "} }",
                "SELECT * { ?a <urn:p> ?z FILTER NOT EXISTS { " + group + COUNTED + "} }",
                "SELECT DISTINCT ?a { " + NEVER + "} ORDER BY ?a", "ASK { " + group + COUNTED + "}",
                "CONSTRUCT { ?a a ?n } { " + group + COUNTED + "}", "DESCRIBE ?a { " + group + COUNTED + "}",
                "SELECT * { { SELECT ?a { " + NEVER + "} LIMIT 5 } " + COUNTED + "}")) {
            assertEndsInTime(served, query);
        }
    }

    /** With room for all that they read in the time. */
    @Test
    void endsOnPaths() {
        try (Served roomy = Served.start(folder.resolve("roomy"),
                Settings.LOCAL.with(new Limits(LONGEST, 3_000_000, 100_000, 8, Integer.MAX_VALUE)), Map.of("1", many()))) {
            for (String query : List.of(
                    "SELECT ?a { ?a (<urn:next>|!<urn:p>)* ?b . ?b (<urn:next>|^<urn:next>)* ?c . ?c <urn:p> 'none' }",
                    "SELECT (COUNT(*) AS ?n) { ?a (!<urn:none>/!<urn:none>/^!<urn:none>/!<urn:none>/^!<urn:none>/!<urn:none>){2} ?b }")) {
                assertEndsInTime(roomy, query);
            }
        }
    }

    private static void assertEndsInTime(Served asked, String query) {
        CompletableFuture<HttpResponse<String>> answering = CompletableFuture
                .supplyAsync(() -> asked.get("newsgraph/sparql?timeout=1&query=" + Served.encoded(query)));
        assertAlive(asked);
        HttpResponse<String> answer = answering.orTimeout(HANGING.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(answer.statusCode()).as(query + " " + answer.body()).isEqualTo(503);
        assertThat(answer.body()).as(query).startsWith("the query took longer than 1 seconds").hasLineCount(1);
        assertAlive(asked);
    }

    @Test
    void endsEarlierWhenAsked() {
        HttpResponse<String> answer = served.get("newsgraph/sparql?timeout=0.5&query=" + Served.encoded("ASK { " + NEVER + "}"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("the query took longer than 0.5 seconds");
        for (String wrong : List.of("soon", "-1", "0", "")) {
            assertThat(served.get("newsgraph/sparql?timeout=" + wrong + "&query=ASK%7B%7D").statusCode()).as(wrong).isEqualTo(400);
        }
    }

    /** Things to the second power are more rows than there is room for. */
    @Test
    void holdsNoMoreThanThereIsRoomFor() {
        String pairs = "?a <urn:p> ?b . ?c <urn:p> ?d ";
        for (String query : List.of("SELECT * { { SELECT ?a ?c { " + pairs + "} OFFSET 1 } " + COUNTED + "}",
                "SELECT * { ?a <urn:p> ?z MINUS { " + pairs + "} }",
                "SELECT (COUNT(*) AS ?n) { " + pairs + "} GROUP BY ?a ?c", "SELECT ?a ?c { " + pairs + "} GROUP BY ?a ?c",
                "SELECT (COUNT(DISTINCT CONCAT(?b, ?d)) AS ?n) { " + pairs + "}",
                "SELECT (GROUP_CONCAT(?b) AS ?all) { " + pairs + "}", "SELECT ?a ?c { " + pairs + "} ORDER BY ?a",
                "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT ?a ?c { " + pairs + "} } }",
                "CONSTRUCT { ?a <urn:with> ?c } { " + pairs + "}",
                "SELECT (COUNT(*) AS ?n) { <urn:x1> (<urn:next>|^<urn:next>|!<urn:p>|^!<urn:p>|!<urn:none>)+ ?b }")) {
            HttpResponse<String> answer = served.query(query);
            assertThat(answer.statusCode()).as(query + " " + answer.body()).isEqualTo(422);
            assertThat(answer.body()).as(query).startsWith("the query has to hold more than 10000 rows in memory").hasLineCount(1);
            alive();
        }
    }

    @Test
    void givesBackWhatIsNoLongerHeld() {
        String one = "{ SELECT ?a (COUNT(*) AS ?k) { ?a <urn:next> ?y } GROUP BY ?a } ";
        for (int i = 0; i < 3 * ROWS / THINGS; i++) {
            assertThat(served.query("SELECT (COUNT(*) AS ?all) { " + COUNTED + one + "}", "Accept", "text/csv").body())
                    .isEqualToNormalizingNewlines("all\n" + THINGS + "\n");
        }
        String unions = IntStream.range(0, 3 * ROWS / THINGS).mapToObj(i -> "{ " + COUNTED + one + "}")
                .collect(Collectors.joining(" UNION "));
        assertThat(served.query("SELECT (COUNT(*) AS ?all) { " + unions + "}", "Accept", "text/csv").statusCode()).isEqualTo(200);
    }

    @Test
    void makesNoTextsThatFillTheMemory() {
        String doubled = "BIND('0123456789' AS ?t0) " + IntStream.range(1, 32)
                .mapToObj(i -> "BIND(CONCAT(?t" + (i - 1) + ", ?t" + (i - 1) + ") AS ?t" + i + ") ").collect(Collectors.joining());
        String replaced = "BIND('" + "a".repeat(40_000) + "' AS ?t) BIND(REPLACE(?t, 'a', ?t) AS ?u) ";
        String repeated = "BIND('" + "a".repeat(20_000) + "' AS ?t) BIND(REPLACE(?t, '^.*$', '" + "$0".repeat(10_000) + "') AS ?u) ";
        for (String text : List.of(doubled, replaced, repeated)) {
            assertThat(served.query("SELECT * { " + text + "}").statusCode()).isEqualTo(422);
        }
        assertThat(served.query("SELECT (STRLEN(?u) AS ?n) { BIND(REPLACE('" + "ab".repeat(2_000) + "', '(a)', '$1-') AS ?u) }", "Accept",
                "text/csv").body().lines()).containsExactly("n", "6000");
        alive();
    }

    @Test
    void describes() {
        String one = served.query("DESCRIBE <urn:x3>", "Accept", "application/n-triples").body();
        assertThat(one.lines()).containsExactlyInAnyOrder("<urn:x3> <urn:p> \"value 3\" .", "<urn:x3> <urn:next> <urn:x22> .",
                "<urn:x3> <urn:next> <urn:x38> .");
        assertThat(
                served.query("DESCRIBE ?s <urn:x4> { ?s <urn:next> <urn:x22> } LIMIT 1", "Accept", "application/n-triples").body().lines())
                .hasSize(6);
        assertThat(served.query("DESCRIBE * { <urn:x3> <urn:next> ?o }", "Accept", "application/n-triples").body().lines()).hasSize(6);
        assertThat(served.query("DESCRIBE <urn:x3> FROM <urn:none>", "Accept", "application/n-triples").body()).isEmpty();
        assertThat(served.query("DESCRIBE <urn:x3> FROM <" + Served.BASE + "graph/article/1>", "Accept", "application/n-triples").body()
                .lines()).hasSize(3);
    }
}
