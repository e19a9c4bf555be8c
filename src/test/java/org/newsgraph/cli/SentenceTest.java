package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Evidence;

class SentenceTest {

    private static Evidence words(String before, String words, String after) {
        return new Evidence("urn:s", "Statement", "rule", "urn:a", "a.txt", "", "", "", before, words, after);
    }

    @Test
    void marksAllWordsOfOneThing() {
        Sentence sentence = new Sentence(
                List.of(words("Lorvia ", "denied", " that it\nhad gone."), words("Lorvia denied ", "that it\nhad gone", ".")));
        assertThat(sentence.marked(false)).isEqualTo("Lorvia »denied« »that it had gone«.");
        assertThat(sentence.marked(true)).isEqualTo("Lorvia \u001b[1;7mdenied\u001b[0m \u001b[1;7mthat it had gone\u001b[0m.");
    }

    @Test
    void joinsWordsThatOverlap() {
        Sentence sentence = new Sentence(List.of(words("A ", "b c", " d e f"), words("A b ", "c d", " e f"), words("A b c d e ", "f", "")));
        assertThat(sentence.marked(false)).isEqualTo("A »b c d« e »f«");
        assertThat(sentence.takes(words("", "A", " b c d e f"))).isTrue();
        assertThat(sentence.takes(words("", "A", " b c"))).isFalse();
    }
}
