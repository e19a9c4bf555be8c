package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NounKindsTest {

    /** The kind "person" takes them from there. */
    @Test
    void personsOfTheOneTableAreNotRepeatedInTheOther() {
        Set<String> persons = Table.load("lexicon/actor-nouns.tsv").rows().stream()
                .filter(row -> Set.of("person", "source").contains(row.get("kind"))).map(row -> row.get("noun"))
                .collect(Collectors.toSet());
        for (Row row : Table.load("lexicon/noun-kinds.tsv").rows()) {
            if (row.get("kind").equals("person")) {
                assertThat(row.list("nouns")).as(row.at()).doesNotContainAnyElementsOf(persons);
            }
        }
    }
}
