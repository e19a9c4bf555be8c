package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.SilentPort;

/** The client against a server that speaks the protocol over HTTP on this machine. */
class ReconcilerTest {

    private static final Instant START = Instant.parse("2031-03-04T05:06:07Z");
    private static final Pace PACE = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(20), 3, Duration.ofSeconds(2),
            Duration.ofSeconds(60));

    @TempDir
    private Path folder;
    private TestService service;
    private final Time time = new Time();
    private final List<String> problems = new ArrayList<>();
    private int answered;

    /** Time passes only while somebody waits. */
    private static final class Time extends Clock implements Pause {

        private final List<Duration> waits = new ArrayList<>();
        private Instant now = START;

        @Override
        public void last(Duration duration) {
            waits.add(duration);
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void start() throws IOException {
        service = new TestService();
    }

    @AfterEach
    void stop() {
        service.close();
        assertThat(service.violations()).as("what the client sent against the protocol").isEmpty();
    }

    private Map<NameQuery, Answer> ask(Pace pace, Instant oldest, String... names) {
        URI address = service.address();
        Reconciler.Listener listener = new Reconciler.Listener() {

            @Override
            public void answered() {
                answered++;
            }

            @Override
            public void problem(String line) {
                problems.add(line.replace(address.toString(), "SERVICE"));
            }
        };
        try (Exchange exchange = new Exchange(pace, time, time); AnswerCache cache = AnswerCache.open(folder, address, oldest)) {
            return Reconciler.open(address, exchange, cache, time).ask(Stream.of(names).map(ReconcilerTest::query).toList(), listener);
        }
    }

    private Map<NameQuery, Answer> ask(String... names) {
        return ask(PACE, Instant.EPOCH, names);
    }

    private static NameQuery query(String name) {
        return new NameQuery(name, "T1", 5);
    }

    private static String[] names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "name " + i).toArray(String[]::new);
    }

    @Test
    void candidatesComeWithEverythingThatIsSaidOfThem() {
        service.knows("Mara Lindqvist", """
                [{"id": "E2", "name": "M. Lindqvist", "score": 40},
                 {"id": "E1", "name": "Mara Lindqvist", "description": "harbour minister", "score": 97.5, "match": true,
                  "type": [{"id": "T1", "name": "Person"}, "T9"], "features": [{"id": "name", "value": 1}, {"id": "type", "value": true}]}]
                """);
        Answer answer = ask("Mara Lindqvist").get(query("Mara Lindqvist"));
        assertThat(answer.retrieved()).isEqualTo(START.plusSeconds(1));
        assertThat(answer.candidates()).extracting(Candidate::id).containsExactly("E1", "E2");
        Candidate best = answer.candidates().get(0);
        assertThat(best.description()).isEqualTo("harbour minister");
        assertThat(best.match()).isTrue();
        assertThat(best.types()).containsExactly(new Candidate.Type("T1", "Person"), new Candidate.Type("T9", ""));
        assertThat(best.featureText()).isEqualTo("name 1, type true");
        assertThat(problems).isEmpty();
    }

    @Test
    void questionsGoInBatchesAtTheServicesSizeAndNotTooFast() {
        assertThat(ask(names(10))).hasSize(10);
        assertThat(service.batches()).extracting(List::size).containsExactly(4, 4, 2);
        assertThat(time.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(answered).isEqualTo(10);
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() throws IOException {
        ask(names(3));
        Map<NameQuery, Answer> again = ask(names(5));
        assertThat(service.batches()).containsExactly(List.of("name 1", "name 2", "name 3"), List.of("name 4", "name 5"));
        assertThat(again.get(query("name 1")).retrieved()).isEqualTo(START.plusSeconds(1));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(Files.readAllLines(file)).hasSize(5)
                    .allMatch(line -> line.contains("\"retrieved\":\"2031-03-04T05:06:")));
        }
    }

    @Test
    void anOldAnswerIsAskedForAgain() {
        ask("name 1");
        time.now = START.plus(Duration.ofDays(9));
        assertThat(ask(PACE, START.plus(Duration.ofDays(2)), "name 1").get(query("name 1")).retrieved())
                .isAfter(START.plus(Duration.ofDays(9)));
        assertThat(service.batches()).hasSize(2);
    }

    @Test
    void aServiceThatStopsInTheMiddleLosesNothing() {
        service.misbehave(exchange -> exchange.close());
        Pace once = new Pace(Duration.ZERO, Duration.ofSeconds(20), 1, Duration.ZERO, Duration.ZERO);
        assertThatThrownBy(() -> ask(once, Instant.EPOCH, names(2))).isInstanceOf(ServiceException.class)
                .hasMessageContaining("the connection failed");
        ask(names(4));
        service.misbehave(TestService.status(403));
        assertThatThrownBy(() -> ask(names(12))).hasMessageEndingWith("answers HTTP 403");
        assertThat(ask(names(12))).hasSize(12);
        assertThat(service.batches()).extracting(List::size).containsExactly(2, 4, 4, 4, 4);
    }

    @Test
    void aLineThatWasCutOffIsPassedOver() throws IOException {
        ask(names(2));
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            String text = Files.readString(file);
            Files.writeString(file, text.substring(0, text.length() - 20));
            AnswerCache cache = AnswerCache.open(folder, service.address(), Instant.EPOCH);
            assertThat(cache.broken()).isEqualTo(1);
            cache.close();
            Files.writeString(file, "{\"query\":{\"qu", StandardOpenOption.APPEND);
        }
        assertThat(ask(names(2))).hasSize(2);
        assertThat(service.batches()).last().isEqualTo(List.of("name 2"));
        assertThat(ask(names(2))).hasSize(2);
        assertThat(service.batches()).hasSize(2);
    }

    @Test
    void whatMayPassIsTriedAgainEverMorePatiently() {
        service.misbehave(TestService.status(500), TestService.status(503));
        assertThat(ask("name 1")).hasSize(1);
        assertThat(time.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'Tue, 04 Mar 2031 05:06:38 GMT', 30", "soon, 2", "'Tue, 04 Mar 2031 05:00:00 GMT', 0"})
    void aServiceThatAsksForPatienceGetsIt(String header, long seconds) {
        service.misbehave(TestService.status(429, "Retry-After", header));
        assertThat(ask("name 1")).hasSize(1);
        assertThat(time.waits.get(1)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aServiceThatAsksForTooMuchPatienceIsGivenUp() {
        service.misbehave(TestService.status(429, "Retry-After", "3600"));
        assertThatThrownBy(() -> ask("name 1")).hasMessage(service.address()
                + ": answers HTTP 429; it asks to come back in 3600 seconds");
    }

    @Test
    void aServiceThatStaysBusyIsGivenUp() {
        service.misbehave(TestService.status(503), TestService.status(503), TestService.status(503));
        assertThatThrownBy(() -> ask("name 1")).hasMessage(service.address() + ": answers HTTP 503, 3 times");
    }

    @Test
    void oneQuestionThatBreaksTheServiceDoesNotKeepTheOthersFromTheirAnswers() {
        // the batch fails three times, then its halves are asked; the half with the bad name fails likewise
        service.misbehave(TestService.status(500), TestService.status(500), TestService.status(500), TestService.status(400),
                TestService.status(400));
        assertThat(ask(names(4))).extracting(Map::size).isEqualTo(3);
        assertThat(service.batches()).extracting(List::size).containsExactly(4, 4, 4, 2, 1, 1, 2);
        assertThat(problems).containsExactly("SERVICE: 'name 1': answers HTTP 400");
    }

    @Test
    void aBatchThatIsTooLargeIsDivided() {
        service.misbehave(TestService.status(413));
        assertThat(ask(names(4))).hasSize(4);
        assertThat(service.batches()).extracting(List::size).containsExactly(4, 2, 2);
    }

    @Test
    void slownessEndsAndIsTriedAgain() {
        service.misbehave(TestService.NO_ANSWER, TestService.NO_END);
        // an answer that is late on a busy machine is asked for again
        Pace patient = new Pace(Duration.ZERO, Duration.ofSeconds(1), 100, Duration.ZERO, Duration.ZERO);
        assertThat(ask(patient, Instant.EPOCH, "name 1")).hasSize(1);
        assertThat(problems).isEmpty();
        service.misbehave(TestService.NO_ANSWER, TestService.NO_END, TestService.NO_END);
        assertThat(ask(PACE.with(Duration.ZERO, Duration.ofSeconds(2)), Instant.EPOCH, "name 2")).isEmpty();
        assertThat(problems).containsExactly("SERVICE: 'name 2': no answer within 2.0 seconds, 3 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>busy</html>", "", "[]", "\"fine\"", "{\"q0\": {\"result\": []}, \"q0\": {\"result\": []}}",
            "{\"q0\": {\"result\": []", "{\"q0\": {\"result\": []}} {}"})
    void anAnswerThatIsNoneIsAskedForInSmallerBatches(String text) {
        service.misbehave(TestService.body(text));
        assertThat(ask(names(4))).hasSize(4);
        assertThat(service.batches()).extracting(List::size).containsExactly(4, 2, 2);
        service.misbehave(TestService.body(text));
        assertThat(ask("name 5")).isEmpty();
        assertThat(problems).singleElement().asString().startsWith("SERVICE: 'name 5': the answer is no JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"q1\": {\"result\": []}}", "{\"q0\": {}, \"q1\": {\"result\": []}}",
            "{\"q0\": {\"result\": null}, \"q1\": {\"result\": []}, \"other\": {\"result\": []}}",
            "{\"q0\": {\"error\": \"query too vague\"}, \"q1\": {\"result\": []}}", "{\"q0\": [], \"q1\": {\"result\": []}}"})
    void whatABatchLeavesOpenIsAskedAlone(String text) {
        service.misbehave(TestService.body(text));
        assertThat(ask("name 1", "name 2")).hasSize(2);
        assertThat(service.batches()).containsExactly(List.of("name 1", "name 2"), List.of("name 1"));
        assertThat(problems).isEmpty();
    }

    @Test
    void aQuestionThatStaysUnansweredIsToldWithItsReason() {
        String text = "{\"q0\": {\"error\": \"query too vague\"}}";
        service.misbehave(TestService.body(text), TestService.body(text));
        assertThat(ask("name 1")).isEmpty();
        assertThat(problems).containsExactly("SERVICE: 'name 1': no result: query too vague");
    }

    @Test
    void aServiceWithoutUsableAnswersIsGivenUp() {
        service.misbehave(IntStream.range(0, 99).mapToObj(i -> TestService.body("<html>")).toArray(TestService.Misbehaviour[]::new));
        assertThatThrownBy(() -> ask(names(40))).isInstanceOf(ServiceException.class)
                .hasMessageContaining("5 questions in a row without a usable answer, the last 'name 5': the answer is no JSON");
        assertThat(problems).hasSize(4);
        assertThat(service.batches().size()).isLessThan(12);
    }

    @Test
    void candidatesAgainstTheProtocolAreLeftOut() {
        service.knows("name 1", """
                [{"name": "no id", "score": 90}, {"id": "", "name": "empty id", "score": 90}, {"id": "E3", "score": 90},
                 {"id": "E4", "name": "no score"}, {"id": "E5", "name": "score in words", "score": "high"},
                 {"id": "E6", "name": "worse", "score": 50, "match": true}, {"id": "E6", "name": "better", "score": 60}, "E7",
                 {"id": "E8", "name": "odd", "score": 70, "match": "yes", "type": "T1", "features": {"a": 1}}]
                """);
        assertThat(ask("name 1").get(query("name 1")).candidates()).extracting(Candidate::name).containsExactly("odd", "better");
        assertThat(ask("name 1").get(query("name 1")).candidates()).extracting(Candidate::match).containsExactly(false, false);
        assertThat(problems).containsExactly("SERVICE: 'name 1': a candidate without id; left out",
                "SERVICE: 'name 1': a candidate without id; left out", "SERVICE: 'name 1': candidate E3 without name; left out",
                "SERVICE: 'name 1': candidate E4 without score; left out", "SERVICE: 'name 1': candidate E5 without score; left out",
                "SERVICE: 'name 1': candidate E6 twice; the better score counts", "SERVICE: 'name 1': a candidate without id; left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <html>                                                                               | its manifest is no JSON: Unexpected character
            []                                                                                   | its manifest is no JSON object
            {"name": "A"}                                                                        | speaks version 0.1 of the reconciliation API, not 0.2
            {"name": "A", "versions": ["0.1", "0.9"]}                                            | speaks version 0.1, 0.9 of the reconciliation API, not 0.2
            {"versions": ["0.2"], "identifierSpace": "http://a.example/", "schemaSpace": "s"}    | its manifest has no name
            {"versions": ["0.2"], "name": "A", "schemaSpace": "s"}                               | its manifest has no identifierSpace
            {"versions": ["0.2"], "name": "A", "identifierSpace": " ", "schemaSpace": "s"}       | its manifest has no identifierSpace
            {"versions": ["0.2"], "name": "A", "identifierSpace": "http://a.example/"}           | its manifest has no schemaSpace
            {"versions": ["0.2"], "name": "A", "authentication": {"type": "http"}}               | asks for credentials
            """)
    void whatIsNoServiceOfThisVersionIsRefused(String manifest, String why) {
        service.manifest(manifest);
        assertThatThrownBy(() -> ask("name 1")).isInstanceOf(ServiceException.class)
                .hasMessageStartingWith(service.address() + ": is no reconciliation service that can be asked: " + why);
    }

    @Test
    void aServiceThatMovedIsFollowed() {
        URI moved = service.address("/moved");
        try (Exchange exchange = new Exchange(PACE, time, time); AnswerCache cache = AnswerCache.open(folder, moved, Instant.EPOCH)) {
            Reconciler reconciler = Reconciler.open(moved, exchange, cache, time);
            assertThat(reconciler.manifest().name()).isEqualTo("Atlas of the islands");
            assertThat(reconciler.ask(List.of(query("name 1")), new Reconciler.Listener() {

                @Override
                public void answered() {
                    answered++;
                }

                @Override
                public void problem(String line) {
                    problems.add(line);
                }
            })).hasSize(1);
        }
    }

    @Test
    void nobodyThereIsToldInOneLine() throws IOException {
        URI unknown = URI.create("http://nowhere.invalid/reconcile");
        // asking for a name may take long where there is no network
        Pace patient = PACE.with(Duration.ZERO, Duration.ofMinutes(5));
        try (SilentPort port = new SilentPort();
                Exchange exchange = new Exchange(patient, time, time);
                AnswerCache cache = AnswerCache.open(folder, unknown, Instant.EPOCH)) {
            URI nowhere = URI.create("http://127.0.0.1:" + port.number() + "/reconcile");
            assertThatThrownBy(() -> Reconciler.open(nowhere, exchange, cache, time)).isInstanceOf(ServiceException.class)
                    .hasMessage(nowhere + ": cannot be reached: connection refused");
            assertThatThrownBy(() -> Reconciler.open(unknown, exchange, cache, time))
                    .hasMessage(unknown + ": cannot be reached: no such host");
        }
    }

    @Test
    void answersThatCannotBeKeptAreAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> AnswerCache.open(file, service.address(), Instant.EPOCH)).isInstanceOf(ServiceException.class)
                .hasMessageContaining("answers cannot be kept there");
    }
}
