package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.CaseFiles;
import org.newsgraph.text.Document;

/** Each {@code mention/NAME.txt} gives the mentions listed in {@code NAME.gold}, of the kinds that its first line names. */
class MentionCasesTest {

    private static final CaseFiles CASES = CaseFiles.in("mention");
    private static final MentionFinder FINDER = MentionFinder.load();

    static List<String> cases() throws IOException {
        return CASES.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheMentions(String name) throws IOException {
        Document document = CASES.document(name);
        List<String> gold = CASES.gold(name);
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
