package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    void givesATerminalNoCommands() {
        Sentence sentence = new Sentence(List.of(words("\u001b[2J", "de\u009bnied", "\u0007.")));
        assertThat(sentence.marked(true)).isEqualTo("\uFFFD[2J\u001b[1;7mde\uFFFDnied\u001b[0m\uFFFD.");
        List<List<String>> rows = List.of(List.of("name"), List.of("Ann\u001b]0;x\u0007"));
        assertThat(new TextTable(rows, true).toString()).contains("Ann\uFFFD]0;x\uFFFD\n");
        assertThat(new TextTable(rows, false).toString()).contains("Ann\u001b]0;x\u0007");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Console(InputStream.nullInputStream(), new PipeStream(new ByteArrayOutputStream()), new PrintStream(err, true,
                StandardCharsets.UTF_8), true, true).complain("a\u001b[31m.txt: no such file\nor folder");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[Knewsgraph: a\uFFFD[31m.txt: no such file or folder\n");
    }

    @Test
    void joinsWordsThatOverlap() {
        Sentence sentence = new Sentence(List.of(words("A ", "b c", " d e f"), words("A b ", "c d", " e f"), words("A b c d e ", "f", "")));
        assertThat(sentence.marked(false)).isEqualTo("A »b c d« e »f«");
        assertThat(sentence.takes(words("", "A", " b c d e f"))).isTrue();
        assertThat(sentence.takes(words("", "A", " b c"))).isFalse();
    }
}
