package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates that would take very long, or ask other servers, of those who have a password. */
class UpdateBoundsTest {

    private static final String GRAPH = Served.BASE + "graph/article/1";
    private static final int THINGS = 1_500;
    /** As many rows as things to the fourth power, and none is left over: no machine comes to the end of it. */
    private static final String NEVER = "?a <urn:p> ?b . ?c <urn:p> ?d . ?e <urn:p> ?f . ?g <urn:p> ?h FILTER(STRLEN(CONCAT(?b, ?d, ?f, ?h)) < 0) ";

    @TempDir
    private static Path folder;
    private static Neighbour neighbour;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        neighbour = new Neighbour("{\"s\":{\"type\":\"uri\",\"value\":\"urn:told\"}}");
        String many = IntStream.range(0, THINGS).mapToObj(i -> "<urn:x" + i + "> <urn:p> 'value " + i + "' .")
                .collect(Collectors.joining("\n"));
        Access access = new Access(Set.of(), Set.of(neighbour.at("/allowed")), AdminTest.passwords(folder, "mara", "secret"), null);
        served = Served.start(folder.resolve("store"),
                Settings.LOCAL.with(new Limits(Duration.ofSeconds(5), 3_000_000, 100_000, 8, Integer.MAX_VALUE)).with(access),
                Map.of("1", many));
    }

    @AfterAll
    static void stop() {
        served.close();
        neighbour.close();
    }

    private static HttpResponse<String> update(String text) {
        String pair = Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8));
        return served.post("newsgraph/update", "application/sparql-update", text, "Authorization", "Basic " + pair);
    }

    private static List<String> quads() {
        return served.get("newsgraph/data", "Accept", "application/n-quads").body().lines().sorted().toList();
    }

    @Test
    void oneThatTakesTooLongEndsAndChangesNothing() {
        List<String> before = quads();
        for (String text : List.of("INSERT { GRAPH <urn:made> { ?a <urn:q> ?c } } WHERE { " + NEVER + "}",
                "WITH <" + GRAPH + "> DELETE { ?a <urn:p> ?b } WHERE { " + NEVER + "}",
                "INSERT DATA { GRAPH <urn:made> { <urn:a> <urn:b> 1 } } ; DROP GRAPH <" + GRAPH + "> ; "
                        + "INSERT { GRAPH <urn:made> { <urn:a> <urn:b> ?n } } WHERE { { SELECT (COUNT(*) AS ?n) "
                        + "{ VALUES ?a { 1 2 3 4 5 6 7 8 9 10 } " + "VALUES ?v { 1 2 3 4 5 6 7 8 9 10 } ".repeat(30).transform(
                                UpdateBoundsTest::numbered)
                        + "} } }")) {
            HttpResponse<String> answer = update(text);
            assertThat(answer.statusCode()).as(text + " " + answer.body()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("the update took longer than 5 seconds; nothing is changed\n");
            assertThat(Served.header(answer, "Retry-After")).isNotEmpty();
            assertThat(quads()).isEqualTo(before);
        }
        assertThat(update("INSERT DATA { GRAPH <urn:after> { <urn:a> <urn:b> 1 } }").statusCode()).isEqualTo(204);
        assertThat(update("DROP GRAPH <urn:after>").statusCode()).isEqualTo(204);
        assertThat(quads()).isEqualTo(before);
    }

    /** As parts of the library do that are cancelled while they gather rows. */
    @Test
    void oneThatFailsBecauseItsTimeIsOverIsTold() {
        String failing = "urn:fails-when-cancelled";
        FunctionRegistry functions = new FunctionRegistry();
        functions.put(failing, name -> new FailsWhenCancelled());
        served.store().update(dataset -> FunctionRegistry.set(dataset.getContext(), functions));
        try {
            List<String> before = quads();
            HttpResponse<String> answer = update(
                    "INSERT { GRAPH <urn:made> { <urn:a> <urn:b> ?c } } WHERE { BIND(<" + failing + ">() AS ?c) }");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("the update took longer than 5 seconds; nothing is changed\n");
            assertThat(quads()).isEqualTo(before);
        } finally {
            served.store().update(dataset -> dataset.getContext().remove(ARQConstants.registryFunctions));
        }
    }

    private static final class FailsWhenCancelled extends FunctionBase0 {

        @Override
        public NodeValue exec(List<NodeValue> arguments, FunctionEnv environment) {
            AtomicBoolean cancelled = environment.getContext().get(ARQConstants.symCancelQuery);
            while (!cancelled.get()) {
                LockSupport.parkNanos(1_000_000);
            }
            throw new IllegalStateException("nothing to close");
        }

        @Override
        public NodeValue exec() {
            throw new IllegalStateException("called without its environment");
        }
    }

    /** Another variable in each place, so that all go with all. */
    private static String numbered(String values) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String part : values.split("\\?v", -1)) {
            text.append(number == 0 ? "" : "?v" + number).append(part);
            number++;
        }
        return text.toString();
    }

    @Test
    void oneAsksOnlyServersThatAreListed() {
        List<String> before = quads();
        HttpResponse<String> refused = update(
                "INSERT { GRAPH <urn:told> { ?s a <urn:t> } } WHERE { SERVICE <" + neighbour.at("/inner") + "> { ?s ?p ?o } }");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("update: SERVICE <" + neighbour.at("/inner") + "> is not allowed here\n");
        assertThat(quads()).isEqualTo(before);
        assertThat(
                update("INSERT { GRAPH <urn:told> { ?s a <urn:t> } } WHERE { SERVICE <" + neighbour.at("/allowed") + "> { ?s ?p ?o } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(quads()).anyMatch(quad -> quad.startsWith("<urn:told> "));
        assertThat(update("DROP GRAPH <urn:told>").statusCode()).isEqualTo(204);
    }
}
