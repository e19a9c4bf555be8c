package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.SilentPort;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.link.TestService;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.FirstWords;

/** Links a store of made-up persons, with and without a service on this machine. */
class LinkCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final String CERTAIN = "[{\"id\": \"%s\", \"name\": \"%s\", \"description\": \"of the islands\", \"score\": %s, "
            + "\"match\": %s, \"type\": [{\"id\": \"T1\", \"name\": \"Person\"}], \"features\": [{\"id\": \"name\", \"value\": 0.9}]}]";
    private static final String LINKS = "SELECT ?name ?to { GRAPH graph:links { ?a skos:exactMatch ?to } ?a skos:prefLabel ?name } ORDER BY ?name";
    private static final String CANDIDATES = "SELECT ?to ?score ?why { GRAPH graph:links { ?c a ng:LinkCandidate ; ng:linkTo ?to ; ng:score ?score ; "
            + "ng:reason ?why ; ng:features ?f ; prov:hadPrimarySource ?service ; prov:generatedAtTime ?when } } ORDER BY ?to";

    private final Terminal terminal = new Terminal(new Parts(FirstWords::new, CommonGraphs::known, CLOCK));

    @TempDir
    private Path folder;
    private TestService service;
    private Path in;
    private Path decisions;

    @BeforeEach
    void start() throws IOException {
        service = new TestService().knows("Mara Lindqvist", CERTAIN.formatted("E1", "Mara Lindqvist", "97", "true"))
                .knows("Bo Sandahl", CERTAIN.formatted("E2", "Bo Sandal", "71.5", "true"));
        in = Files.createDirectories(folder.resolve("in"));
        decisions = folder.resolve("decisions.csv");
        article("one", "Mara Lindqvist");
        article("two", "Bo Sandahl");
        article("three", "Ida Norrby");
        article("four", "Ida Norrby");
        run("build", in.toString(), "--quiet");
    }

    @AfterEach
    void stop() {
        service.close();
        assertThat(service.violations()).isEmpty();
    }

    private void article(String id, String who) throws IOException {
        Files.writeString(in.resolve(id + ".txt"), "Festival of " + id + "\n\n" + who
                + " praised the harbour festival in Port Amsel on Monday, and the crowd of " + id + " listened for a long while.\n\n"
                + "The weather was fair on day " + id + ", and many boats from the isle of " + id
                + " lay along the quay until the evening.\n");
    }

    private Result run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        if (words[0].equals("build") || words[0].equals("link")) {
            all.addAll(List.of("--decisions", decisions().toString()));
        }
        return terminal.run(all.toArray(String[]::new));
    }

    private Path decisions() {
        try {
            return Files.exists(decisions) ? decisions : Files.writeString(decisions, "decision,one,other,reason,by,on\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Result online(String... more) {
        List<String> all = new ArrayList<>(List.of("link", "--online", service.address().toString(), "--rate", "1000"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private List<String> ask(String query) {
        return run("query", query, "--format", "csv").out().lines().skip(1).toList();
    }

    @Test
    void everyThingIsToldWithItsReason() throws IOException {
        Result result = run("link");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("actors and places: 2 ambiguous, 2 unlinked\n");
        assertThat(result.out().lines().filter(line -> line.contains("Ida Norrby"))).hasSize(2)
                .allMatch(line -> line.matches("ambiguous +person +Ida Norrby +another has the same name.*"));
        assertThat(run("link", "--only", "unlinked", "--quiet", "--format", "csv")).isEqualTo(new Result(0, """
                state,kind,name,link,candidate,reason,articles,thing\r
                unlinked,person,Bo Sandahl,"","",no authority file names it,1,http://localhost:3030/id/actor/two/bo-sandahl\r
                unlinked,person,Mara Lindqvist,"","",no authority file names it,1,http://localhost:3030/id/actor/one/mara-lindqvist\r
                """, ""));
        article("five", "Xi Jinping");
        run("build", in.toString(), "--quiet");
        assertThat(run("link", "--only", "ambiguous").out()).containsPattern(
                "person +Xi Jinping +the authority files have one of this name, xi-jinping, and nothing says that it is meant +1 ");
        assertThat(run("link", "--format", "json").out()).contains("\"value\": \"no authority file names it\"");
    }

    @Test
    void aServicesCertainAnswerIsALinkAndTheRestStaysCandidates() {
        Result result = online();
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("actors and places: 1 linked, 3 ambiguous\n");
        assertThat(ask(LINKS)).containsExactly("Mara Lindqvist,http://atlas.example/entity/E1");
        assertThat(ask(CANDIDATES)).containsExactly("http://atlas.example/entity/E2,71.5,score 71.5 is below 90");
        assertThat(ask(
                "SELECT ?m ?c ?s ?t { ?l a ng:Link ; ng:method ?m ; ng:confidence ?c ; prov:hadPrimarySource ?s ; prov:generatedAtTime ?t }"))
                .containsExactly("reconciliation,0.97," + service.address() + ",2031-03-04T05:06:07Z");
        assertThat(run("validate", "--quiet").code()).isZero();
        assertThat(service.batches()).containsExactly(List.of("Ida Norrby", "Mara Lindqvist", "Bo Sandahl"));
    }

    @Test
    void whatWasFoundSurvivesBuildsAndIsJudgedAnewByOtherDemands() throws IOException {
        online();
        article("five", "Per Alsing");
        run("build", in.toString(), "--quiet");
        assertThat(ask(LINKS)).hasSize(1);
        assertThat(ask(CANDIDATES)).hasSize(1);
        online("--threshold", "70");
        assertThat(ask(LINKS)).containsExactly("Bo Sandahl,http://atlas.example/entity/E2",
                "Mara Lindqvist,http://atlas.example/entity/E1");
        assertThat(ask(CANDIDATES)).isEmpty();
        online("--threshold", "99");
        assertThat(ask(LINKS)).isEmpty();
        assertThat(ask(CANDIDATES)).hasSize(2);
        assertThat(service.batches()).hasSize(2).last().isEqualTo(List.of("Per Alsing"));
        Files.delete(in.resolve("one.txt"));
        run("build", in.toString(), "--quiet", "--prune");
        assertThat(ask(CANDIDATES)).hasSize(1);
    }

    @Test
    void whatAPersonDecidesWinsAndStays() throws IOException {
        online();
        Files.writeString(decisions, "not-this-link,article:one/actor/mara-lindqvist,http://atlas.example/entity/E1,another Mara,,\n"
                + "same,actor:two/bo-sandahl,wd:Q4242,seen by eye,,\n", StandardOpenOption.APPEND);
        run("build", in.toString(), "--quiet");
        List<String> decided = List.of("Bo Sandahl,http://www.wikidata.org/entity/Q4242");
        assertThat(ask(LINKS)).isEqualTo(decided);
        online();
        assertThat(ask(LINKS)).isEqualTo(decided);
        assertThat(ask("SELECT ?f { ?l a ng:Link ; ng:features ?f }")).containsExactly(decisions + ":3: seen by eye");
        Files.writeString(decisions, "same,actor:nobody,wd:Q7,,,\n", StandardOpenOption.APPEND);
        assertThat(run("link").err()).startsWith("newsgraph: " + decisions + ":4: no article and no authority file knows actor:nobody\n");
    }

    @Test
    void aSheetIsWrittenEditedAndReadBack() throws IOException {
        online("--quiet");
        Path sheet = folder.resolve("open.csv");
        Files.delete(decisions);
        assertThat(run("link", "--review", sheet.toString()).err()).startsWith("2 open questions written to " + sheet + "\n");
        List<String> lines = Files.readAllLines(sheet);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("Bo Sandahl praised the harbour festival in Port Amsel").contains("Festival of two")
                .contains("71.5")
                .contains("of the islands; named 'Bo Sandal'").endsWith("article:two/actor/bo-sandahl,http://atlas.example/entity/E2,");
        assertThat(lines.get(2)).endsWith("article:four/actor/ida-norrby,article:three/actor/ida-norrby,");
        Files.write(sheet, List.of(lines.get(0), lines.get(1).replaceFirst("^\"\"", "same") + "same face",
                lines.get(2).replaceFirst("^\"\"", "same")));
        assertThat(run("link", "--review", sheet.toString()).err())
                .isEqualTo("2 decisions added to " + decisions + "; 0 questions of " + sheet
                        + " left open\nactors and places: 2 linked, 1 unlinked\n");
        assertThat(Files.readAllLines(decisions)).contains(
                "same,article:two/actor/bo-sandahl,http://atlas.example/entity/E2,same face,,2031-03-04",
                "same,article:four/actor/ida-norrby,article:three/actor/ida-norrby,,,2031-03-04");
        assertThat(ask(LINKS)).hasSize(2);
        assertThat(ask("SELECT (COUNT(DISTINCT ?who) AS ?n) { ?local skos:prefLabel 'Ida Norrby' ; ng:denotes ?who }"))
                .containsExactly("1");
        assertThat(run("link", "--review", sheet.toString()).err()).startsWith("0 decisions added to " + decisions + ", 2 were known;");
    }

    @Test
    void aWrongSheetChangesNothing() throws IOException {
        Path sheet = Files.writeString(folder.resolve("open.csv"), "decision,one,other\nyes,actor:a,wd:Q1\nsame,b,wd:Q1\n");
        String before = Files.readString(decisions());
        assertThat(run("link", "--review", sheet.toString())).isEqualTo(new Result(2, "", "newsgraph: " + sheet
                + ":2: decision is 'yes', not same, different, not-this-link or nothing\nnewsgraph: " + sheet
                + ":3: one is 'b', not article:…, actor:…, place:… or an IRI\n"));
        assertThat(Files.readString(decisions)).isEqualTo(before);
        Path nowhere = folder.resolve("no/such/sheet.csv");
        assertThat(run("link", "--review", nowhere.toString()).err()).contains(nowhere + ": cannot be written").hasLineCount(1);
    }

    @Test
    void aServiceThatFailsLeavesTheGraphAsItWas() {
        online();
        List<String> before = ask("SELECT * { GRAPH graph:links { ?s ?p ?o } } ORDER BY ?s ?p ?o");
        assertThat(before).isNotEmpty();
        service.misbehave(TestService.status(403));
        assertThat(online("--type", "person=T9")).isEqualTo(new Result(2, "", "newsgraph: " + service.address() + ": answers HTTP 403\n"));
        service.manifest("{}");
        assertThat(online().err()).startsWith("newsgraph: " + service.address() + ": is no reconciliation service").hasLineCount(1);
        assertThat(ask("SELECT * { GRAPH graph:links { ?s ?p ?o } } ORDER BY ?s ?p ?o")).isEqualTo(before);
    }

    @Test
    void aRunThatIsKilledGoesOnWhereItEnded() throws IOException, InterruptedException {
        for (int i = 0; i < 9; i++) {
            article("more-" + i, "Vera Holm" + (char) ('a' + i));
        }
        run("build", in.toString(), "--quiet");
        CountDownLatch asked = new CountDownLatch(1);
        service.misbehave(TestService.Misbehaviour.NONE, exchange -> {
            asked.countDown();
            TestService.NO_ANSWER.answer(exchange);
        });
        Process linking = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), "org.newsgraph.cli.Newsgraph", "link", "--store", folder.resolve("store").toString(),
                "--online", service.address().toString(), "--rate", "1000", "--decisions", decisions().toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
        try {
            for (boolean waiting = true; waiting && linking.isAlive();) {
                waiting = !asked.await(100, TimeUnit.MILLISECONDS);
            }
            assertThat(asked.getCount()).as(Files.readString(folder.resolve("out.txt"))).isZero();
        } finally {
            linking.destroyForcibly().waitFor();
        }
        List<String> first = service.batches().get(0);
        int before = service.batches().size();
        // the killed process went by the real clock
        assertThat(online("--max-age", "36500").code()).isZero();
        List<String> asking = service.batches().subList(before, service.batches().size()).stream().flatMap(List::stream).toList();
        assertThat(first).hasSize(4);
        assertThat(asking).hasSize(8).doesNotContainAnyElementsOf(first);
        assertThat(ask(LINKS)).hasSize(1);
    }

    @Test
    void problemsAreOneLine() throws IOException {
        assertThat(terminal.run("link", "--store", folder.resolve("none").toString()).err())
                .startsWith("newsgraph: " + folder.resolve("none")
                        + ": there is no store")
                .hasLineCount(1);
        String nowhere;
        try (SilentPort port = new SilentPort()) {
            nowhere = "http://127.0.0.1:" + port.number() + "/reconcile";
            assertThat(run("link", "--online", nowhere)).isEqualTo(
                    new Result(2, "", "newsgraph: " + nowhere + ": cannot be reached: connection refused\n"));
        }
        assertThat(run("link", "--online", service.address("/nothing").toString())).isEqualTo(
                new Result(2, "", "newsgraph: " + service.address("/nothing") + ": answers HTTP 404\n"));
        Files.delete(decisions);
        assertThat(terminal.run("link", "--store", folder.resolve("store").toString(), "--decisions", decisions.toString()))
                .isEqualTo(new Result(2, "", "newsgraph: " + decisions + ": no such file\n"));
        assertThat(run("link", "--online", "atlas").err()).isEqualTo(
                "newsgraph: --online must be an address that begins with http:// or https://, not 'atlas' (see newsgraph link --help)\n");
        assertThat(online("--threshold", "120").err()).isEqualTo(
                "newsgraph: --threshold and --scale: a threshold lies above 0 and not above 100, not at 120 (see newsgraph link --help)\n");
        assertThat(online("--threshold", "high").err()).startsWith("newsgraph: Invalid value for option '--threshold'").hasLineCount(1);
        assertThat(run("link", "--online", nowhere, "--rate", "0").err()).startsWith("newsgraph: --rate must be above 0").hasLineCount(1);
        assertThat(online("--timeout", "-1").err()).startsWith("newsgraph: --timeout must be above 0").hasLineCount(1);
        assertThat(online("--max-age", "-1").err()).startsWith("newsgraph: --max-age must be from 0").hasLineCount(1);
        assertThat(online("--type", "ship=T1").err()).startsWith("newsgraph: Invalid value for option '--type'").hasLineCount(1);
    }

    @Test
    void anAnswerThatCannotBeUsedIsToldAndTheRestIsDone() {
        service.knows("Ida Norrby", "[{\"name\": \"without id\", \"score\": 3}]");
        Result result = online();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("newsgraph: " + service.address() + ": 'Ida Norrby': a candidate without id; left out\n");
        assertThat(ask(LINKS)).hasSize(1);
    }
}
