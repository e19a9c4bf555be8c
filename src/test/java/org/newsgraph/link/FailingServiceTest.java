package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.SilentPort;

/** What the client does with a service that is slow, busy, broken, elsewhere or none. */
class FailingServiceTest extends AskedService {

    @Test
    void aServiceThatStopsInTheMiddleLosesNothing() {
        service.misbehave(exchange -> exchange.close());
        Pace once = new Pace(Duration.ZERO, Duration.ofMinutes(5), 1, Duration.ZERO, Duration.ZERO);
        assertThatThrownBy(() -> ask(once, Instant.EPOCH, names(2))).isInstanceOf(ServiceException.class)
                .hasMessageContaining("the connection failed");
        ask(names(4));
        service.misbehave(TestService.status(403));
        assertThatThrownBy(() -> ask(names(12))).hasMessageEndingWith("answers HTTP 403");
        assertThat(ask(names(12))).hasSize(12);
        assertThat(service.batches()).extracting(List::size).containsExactly(2, 4, 4, 4, 4);
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

    @Test
    void aServiceWithoutUsableAnswersIsGivenUp() {
        service.misbehave(IntStream.range(0, 99).mapToObj(i -> TestService.body("<html>")).toArray(TestService.Misbehaviour[]::new));
        assertThatThrownBy(() -> ask(names(40))).isInstanceOf(ServiceException.class)
                .hasMessageContaining("5 questions in a row without a usable answer, the last 'name 5': the answer is no JSON");
        assertThat(problems).hasSize(4);
        assertThat(service.batches().size()).isLessThan(12);
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
            assertThat(reconciler.ask(List.of(query("name 1")), listener(moved))).hasSize(1);
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
