package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of the answers of a service. */
class ReconcilerTest extends AskedService {

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
    void aLineThatWasCutOffWithinACharacterIsPassedOver() throws IOException {
        ask("Ana Šimić");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            int within = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00c5") + 1;
            Files.write(file, Arrays.copyOf(bytes, within));
        }
        assertThat(ask("Ana Šimić")).hasSize(1);
        assertThat(service.batches()).hasSize(2);
        assertThat(ask("Ana Šimić")).hasSize(1);
        assertThat(service.batches()).hasSize(2);
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
}
