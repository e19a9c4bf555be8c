package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Reading.Accepted;
import org.newsgraph.article.Reading.Reason;
import org.newsgraph.article.Reading.Rejected;

class RejectionTest {

    private static final String TEXT = "The bridge over the river Lorn was opened again on Monday, officials said.";

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The last reading of these inputs, which must be a rejection. */
    private static Rejected last(Path... paths) {
        return (Rejected) all(paths).getLast();
    }

    private static List<Reading> all(Path... paths) {
        try (Stream<Reading> readings = Articles.of(Arrays.asList(paths), InputStream.nullInputStream()).read()) {
            return readings.toList();
        }
    }

    @Test
    void emptyFile() throws IOException {
        assertThat(last(write("a.txt", ""))).isEqualTo(new Rejected(folder.resolve("a.txt").toString(), Reason.EMPTY, "the file is empty"));
        assertThat(last(write("b.txt", "\uFEFF \n\t\r\n")).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void folderWithoutArticles() {
        assertThat(last(folder).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void binaryFile() throws IOException {
        assertThat(last(write("a.txt", new byte[]{'a', 'b', 0, 'c'})))
                .isEqualTo(new Rejected(folder.resolve("a.txt").toString(), Reason.BINARY, "not text: a NUL byte at byte offset 2"));
        assertThat(last(write("b.txt", "\u0001\u0002\u0003\u0004" + TEXT)).reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void fileThatIsNotUtf8() throws IOException {
        assertThat(last(write("a.txt", "Brücke".getBytes(StandardCharsets.ISO_8859_1))).message())
                .isEqualTo("not UTF-8 at byte offset 2 (0xFC); save it as UTF-8");
        assertThat(last(write("b.txt", new byte[]{'a', (byte) 0xE2, (byte) 0x82})).message()).startsWith("not UTF-8 at byte offset 1");
        assertThat(last(write("c.txt", new byte[]{(byte) 0xFF, (byte) 0xFE, 'a', 0})).message()).contains("UTF-16");
    }

    @Test
    void fileOverFiveMegabytes() throws IOException {
        assertThat(last(write("a.txt", "a".repeat(5_000_001))).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(last(write("b.jsonl", "{\"text\":\"" + "a ".repeat(3_000_000) + "\"}")).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void pageWithoutRunningText() throws IOException {
        assertThat(last(write("a.txt", "Home\nNews\nSport\n\nStorm closes the northern pass\n\nContact us\nSubscribe\n")).reason())
                .isEqualTo(Reason.NO_TEXT);
        assertThat(
                last(write("b.html", "<html><body><nav><p>One two three four five six seven eight nine.</p></nav></body></html>")).reason())
                .isEqualTo(Reason.NO_TEXT);
        assertThat(last(write("c.html", "<html><head><script>var a = 1;</script></head></html>")).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void textInAnotherLanguage() throws IOException {
        String german = "Die Brücke über den Fluss wurde am Montag wieder geöffnet, wie die Stadt mitteilte. Der Bürgermeister sprach von einem guten Tag"
                + " für beide Ufer. Die Bauern hatten lange darauf gewartet, denn der Umweg durch das Tal dauerte fast zwei Stunden und kostete sie viel Geld.";
        assertThat(last(write("a.txt", german)).reason()).isEqualTo(Reason.NOT_ENGLISH);
        assertThat(last(write("b.txt", "다리가 월요일에 다시 열렸다고 당국이 밝혔다. ".repeat(4))).reason()).isEqualTo(Reason.NOT_ENGLISH);
    }

    @Test
    void duplicateNamesTheEarlierInput() throws IOException {
        Path first = write("a.txt", "Bridge opens\n\n" + TEXT);
        Path second = write("b.html", "<h1>The bridge is open</h1><p>" + TEXT.replace(" ", "\n") + "</p>");
        assertThat(last(first, second)).isEqualTo(new Rejected(second.toString(), Reason.DUPLICATE, "same running text as " + first));
    }

    @Test
    void sameTextInAnotherOutletIsAnArticleOfItsOwn() throws IOException {
        String row = "{\"title\": \"Bridge opens\", \"text\": \"" + TEXT.strip() + "\", \"publisher\": \"%s\"}\n";
        Path lines = write("a.jsonl", row.formatted("The Amsel Post") + row.formatted("Coast Radio") + row.formatted("Coast Radio"));
        assertThat(all(lines)).hasSize(3);
        assertThat(all(lines).subList(0, 2)).noneMatch(Rejected.class::isInstance);
        assertThat(last(lines).message()).isEqualTo("same running text as " + lines + ":2");
    }

    @Test
    void manyArticlesWithoutIdsInOneFileKeepTheirsWhenOneGoes() throws IOException {
        String first = "{\"text\": \"" + TEXT + "\"}";
        String second = "{\"text\": \"" + TEXT.replace("Lorn", "Velm") + "\"}";
        List<String> both = ids(write("a.jsonl", first + "\n" + second + "\n"));
        assertThat(both).doesNotHaveDuplicates().hasSize(2).allMatch(id -> id.matches("a-[0-9a-f]{16}"));
        assertThat(ids(write("a.jsonl", second + "\n"))).containsExactly(both.getLast());
        assertThat(ids(write("b.json", "[" + first + ", " + second + "]"))).doesNotHaveDuplicates().hasSize(2)
                .allMatch(id -> id.matches("b-[0-9a-f]{16}"));
    }

    private static List<String> ids(Path... paths) {
        return all(paths).stream().map(reading -> ((Accepted) reading).id()).toList();
    }

    @Test
    void secondArticleWithTheSameId() throws IOException {
        Path first = write("a.txt", TEXT);
        Path second = write("a.html", "<p>" + TEXT + " It had been closed for years.</p>");
        assertThat(last(first, second).reason()).isEqualTo(Reason.DUPLICATE_ID);
        assertThat(last(first, second).message()).contains("'a'", first.toString());
    }

    @Test
    void malformedJsonSaysLineAndColumn() throws IOException {
        assertThat(last(write("a.json", "{\n \"text\": oops\n}")).message()).startsWith("no JSON at 2:");
        assertThat(last(write("b.json", "{\"text\": \"a\"} {}")).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(last(write("c.json", "{\"text\": 7}")).message()).isEqualTo("\"text\" must be a string");
        assertThat(last(write("d.json", "[{\"text\": \"" + TEXT + "\"}, 3]")).source()).isEqualTo(folder.resolve("d.json") + "[1]");
        assertThat(last(write("e.json", "{\"text\": \"half \\ud83d\"}")).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(last(write("g.json", "{\"title\": \"half \\ud83d\", \"text\": \"" + TEXT + "\"}")).message())
                .isEqualTo("\"title\" holds half a character (an unpaired surrogate)");
        assertThat(last(write("h.json", "{\"authors\": [\"A\\u0000B\"], \"text\": \"" + TEXT + "\"}")).reason()).isEqualTo(Reason.BINARY);
        assertThat(last(write("f.json", "{\"id\": \"..\", \"text\": \"" + TEXT + "\"}")).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void missingFile() {
        assertThat(last(folder.resolve("gone.txt")))
                .isEqualTo(new Rejected(folder.resolve("gone.txt").toString(), Reason.UNREADABLE, "no such file or folder"));
    }

    @Test
    void fileWithoutPermission() throws IOException {
        Path file = write("a.txt", TEXT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "this user may read everything");
        assertThat(last(file)).isEqualTo(new Rejected(file.toString(), Reason.UNREADABLE, "no permission to read it"));
    }

    @Test
    void problemsDoNotStopTheRest() throws IOException {
        write("a.txt", "");
        write("b.txt", TEXT);
        write("c.json", "{");
        try (Stream<Reading> readings = Articles.of(List.of(folder), InputStream.nullInputStream()).read()) {
            assertThat(readings.map(reading -> reading.getClass().getSimpleName())).containsExactly("Rejected", "Accepted", "Rejected");
        }
    }
}
