package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;

/** Each {@code mention/NAME.txt} gives the mentions listed in {@code NAME.gold}, of the kinds that its first line names. */
class MentionCasesTest {

    private static final Path CASES = Path.of("src/test/resources/mention");
    private static final MentionFinder FINDER = MentionFinder.load();

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")).map(f -> f.replace(".txt", "")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheMentions(String name) throws IOException {
        Document document = TestAnnotator.annotate(Files.readString(CASES.resolve(name + ".txt")));
        List<String> gold = Files.readAllLines(CASES.resolve(name + ".gold")).stream().filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
        Set<String> kinds = Set.of(gold.get(0).replace("kinds: ", "").split(" "));
        List<String> found = new ArrayList<>();
        for (Mention mention : FINDER.find(document).all()) {
            if (kinds.contains(mention.kind().name())) {
                found.add(mention.kind() + " | " + document.slice(mention.name()) + " | " + document.slice(mention.phrase()));
            }
        }
        assertThat(found).containsExactlyElementsOf(gold.subList(1, gold.size()));
    }
}
