package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.mention.Times;
import org.newsgraph.text.Document;

/** Sentences in which nothing has happened, and others in which something has: one sentence a line, each read alone. */
class ModalityTest {

    private static final Path FOLDER = Path.of("src/test/resources/claim/modality");

    @TestFactory
    Stream<DynamicTest> whatHasNotHappenedIsNeverReported() throws IOException {
        return sentences("unreal.txt").map(s -> DynamicTest.dynamicTest(s, () -> assertThat(reported(s)).as(s).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatHasHappenedIsReported() throws IOException {
        return sentences("real.txt").map(s -> DynamicTest.dynamicTest(s, () -> assertThat(reported(s)).as(s).isNotEmpty()));
    }

    private static Stream<String> sentences(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream();
    }

    /** Types of the incidents that count as having happened; what is only denied is a claim, and no such thing. */
    private static List<String> reported(String sentence) {
        Document document = ClaimDocuments.of(sentence);
        List<Statement> statements = new StatementRules().find(document, Times.of(document));
        return new IncidentRules(Times.of(document)).find(document, statements).stream().filter(i -> i.modality() == Modality.REPORTED)
                .filter(i -> i.stances().isEmpty() || i.stances().stream().anyMatch(t -> t.stance() != Stance.DENIES)).map(Incident::type)
                .toList();
    }
}
