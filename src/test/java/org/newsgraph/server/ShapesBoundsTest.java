package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that would take the memory of others. */
class ShapesBoundsTest {

    private static final int ROWS = 20_000;
    private static final int THINGS = 1_500;
    private static final int FEW = 50;
    private static final String SHAPE = "PREFIX sh: <http://www.w3.org/ns/shacl#> <urn:s> a sh:NodeShape ; ";

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(folder.resolve("store"),
                Settings.LOCAL.with(new Limits(Duration.ofMinutes(10), 30_000_000, 100_000, 8, ROWS)), Map.of("1", many()));
    }

    private static String many() {
        return IntStream.range(0, THINGS)
                .mapToObj(i -> "<urn:x" + i + "> <urn:p> 'value " + i + "' ; <urn:next> <urn:x" + (i + 1) % THINGS + "> "
                        + (i < FEW ? "; a <urn:Few> " : "") + ".")
                .collect(Collectors.joining("\n"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> held(String shapes) {
        return served.post("newsgraph/shacl", "text/turtle", shapes, "Accept", "application/n-triples");
    }

    private static void assertRefused(String shapes) {
        HttpResponse<String> answer = held(shapes);
        assertThat(answer.statusCode()).as(shapes).isEqualTo(422);
        assertThat(answer.body()).startsWith("holding the graph against these shapes").hasLineCount(1);
    }

    @Test
    void aReportThatIsTooLargeIsRefused() {
        String all = SHAPE + "sh:targetSubjectsOf <urn:p> ; ";
        // as often as there is room, were it not given back
        for (int i = 0; i < ROWS / 1_000; i++) {
            assertRefused(all + "sh:nodeKind sh:Literal .");
        }
        assertRefused(all + "sh:property [ sh:path <urn:none> ; sh:minCount 1 ] .");
        assertRefused(all + "sh:closed true .");
        assertRefused(SHAPE + "sh:targetClass <urn:Few> ; sh:not [ "
                + IntStream.range(0, 40).mapToObj(i -> "] ; sh:not [ sh:nodeKind sh:IRI ").collect(Collectors.joining()) + "] .");
        HttpResponse<String> few = held(SHAPE + "sh:targetClass <urn:Few> ; sh:nodeKind sh:Literal .");
        assertThat(few.statusCode()).isEqualTo(200);
        assertThat(few.body().lines().filter(line -> line.contains("focusNode"))).hasSize(FEW);
    }

    @Test
    void aLongConstraintIsCountedWithEachEntryThatRepeatsIt() {
        String among = SHAPE + "sh:targetClass <urn:Few> ; sh:in ( %s ) .";
        assertThat(held(among.formatted("1")).statusCode()).isEqualTo(200);
        assertRefused(among.formatted(IntStream.range(0, 12_000).mapToObj(Integer::toString).collect(Collectors.joining(" "))));
    }

    @Test
    void whatIsHeldForOneShapeIsGivenBackForTheNext() {
        String shapes = IntStream.range(0, FEW).mapToObj(i -> "<urn:s" + i + "> a sh:NodeShape ; sh:targetSubjectsOf <urn:next> ; "
                + "sh:property [ sh:path <urn:p> ; sh:maxCount 1 ] .").collect(Collectors.joining("\n"));
        HttpResponse<String> answer = held("PREFIX sh: <http://www.w3.org/ns/shacl#> " + shapes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("conforms> \"true\"");
    }

    @Test
    void nodesThatAreTooManyToHoldAreRefused() {
        try (Served small = Served.start(folder.resolve("small"), Settings.LOCAL.with(new Limits(Duration.ofMinutes(10), 30_000_000,
                100_000, 8, THINGS)), Map.of("1", many()))) {
            String conforming = SHAPE + "sh:targetSubjectsOf <urn:next> ; sh:property [ sh:path <urn:p> ; sh:minCount 1 ] .";
            assertThat(small.post("newsgraph/shacl", "text/turtle", conforming).statusCode()).isEqualTo(422);
            assertThat(held(conforming).statusCode()).isEqualTo(200);
        }
    }
}
