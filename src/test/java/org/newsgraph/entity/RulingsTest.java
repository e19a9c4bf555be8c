package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulingsTest {

    @TempDir
    private Path folder;

    private Path file(String... rows) throws IOException {
        Path file = folder.resolve("mine.csv");
        return Files.writeString(file, "# mine\ndecision,one,other,reason,by,on\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void theFileOfTheProjectIsReadAndEmpty() {
        assertThat(Rulings.read(Path.of("data/authority/decisions.csv"))).isEqualTo(Rulings.NONE);
    }

    @Test
    void aRowNamesThingsByPrefixOrIri() throws IOException {
        Rulings rulings = Rulings.read(file("same,article:one/actor/mara-lindqvist,actor:mara.malta,\"same face, same post\",ML,2031-03-04",
                "different,actor:a,http://example.org/id/actor/b,,,", "not-this-link,place:tesk,wd:Q1,,,"));
        assertThat(rulings.all()).hasSize(3);
        Ruling same = rulings.of(Ruling.Kind.SAME).get(0);
        assertThat(same.one("http://example.org/id/")).isEqualTo("http://example.org/id/article/one/actor/mara-lindqvist");
        assertThat(same.reason()).isEqualTo("same face, same post");
        assertThat(same.at()).endsWith("mine.csv:3");
        assertThat(rulings.all().get(1).other("http://elsewhere.org/")).isEqualTo("http://example.org/id/actor/b");
        assertThat(rulings.all().get(2).other("http://example.org/id/")).isEqualTo("http://www.wikidata.org/entity/Q1");
    }

    @Test
    void everyWrongLineIsNamed() throws IOException {
        Path file = file("equal,actor:a,actor:b,,,", "same,Mara Lindqvist,actor:b,,,", "not-this-link,actor:a,Q12,,,",
                "same,actor:a,actor:a,,,");
        assertThatThrownBy(() -> Rulings.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(
                "mine.csv:3: 'equal' is not one of", "mine.csv:4: one is 'Mara Lindqvist', not", "mine.csv:5: other is 'Q12', not an IRI",
                "mine.csv:6: one and other are both 'actor:a'");
    }

    @Test
    void linesThatContradictEachOtherAreNamed() throws IOException {
        Path file = file("same,actor:a,actor:b,,,", "different,actor:c,actor:a,,,", "same,actor:b,actor:c,,,");
        assertThatThrownBy(() -> Rulings.read(file))
                .hasMessageEndingWith("mine.csv:4: other lines say that actor:c and actor:a are the same");
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "what,who\nsame,me\n");
        assertThatThrownBy(() -> Rulings.read(file)).hasMessageContaining("other.csv:2: no column 'decision'");
    }
}
