package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Metadata.Basis;
import org.newsgraph.article.Reading.Accepted;
import org.newsgraph.article.Reading.Reason;
import org.newsgraph.article.Reading.Rejected;

class ArticlesTest {

    private static final String TEXT = "Bridge reopens\n\nThe bridge over the river Lorn was opened again on %s, officials said.\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Reading> read(String standardInput, Path... paths) {
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings = Articles.of(Arrays.asList(paths), in).read()) {
            return readings.toList();
        }
    }

    private static Article only(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Accepted.class);
        return ((Accepted) readings.getFirst()).article();
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream().map(reading -> reading instanceof Accepted accepted ? accepted.article().id() : reading.toString())
                .toList();
    }

    @Test
    void folderIsWalkedInTheOrderOfPathsAndPassesOverWhatIsNoArticle() throws IOException {
        write("b.txt", TEXT.formatted("Monday"));
        write("a/z.txt", TEXT.formatted("Tuesday"));
        write("a/deep/x.html", "<p>" + TEXT.formatted("Wednesday") + "</p>");
        write("a-b/y.txt", TEXT.formatted("Thursday"));
        write("README.md", "Notes about the bridge that nobody should read as an article.");
        write("picture.png", "x");
        write(".hidden.txt", TEXT.formatted("Friday"));
        write(".git/c.txt", TEXT.formatted("Saturday"));
        write("table.csv", "a,b");
        assertThat(ids(read("", folder))).containsExactly("x", "z", "y", "b");
        assertThat(Articles.of(List.of(folder), InputStream.nullInputStream()).count()).isEqualTo(4);
    }

    @Test
    void fileNamedTwiceIsReadOnce() throws IOException {
        Path file = write("a.txt", TEXT.formatted("Monday"));
        assertThat(read("", file, folder, file)).hasSize(1);
    }

    @Test
    void whatIsLinkedToIsReadOnceAndALinkToNothingIsToldOf() throws IOException {
        write("elsewhere/in/b.txt", TEXT.formatted("Monday"));
        Path corpus = write("corpus/a.txt", TEXT.formatted("Tuesday")).getParent();
        Files.createSymbolicLink(corpus.resolve("linked"), folder.resolve("elsewhere/in"));
        Files.createSymbolicLink(corpus.resolve("again.txt"), corpus.resolve("a.txt"));
        Files.createSymbolicLink(corpus.resolve("around"), folder);
        Files.createSymbolicLink(corpus.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        Files.createSymbolicLink(corpus.resolve("notes"), folder.resolve("nowhere"));
        List<Reading> readings = read("", corpus);
        assertThat(readings).filteredOn(Accepted.class::isInstance).hasSize(2);
        assertThat(readings).filteredOn(Rejected.class::isInstance).containsExactly(new Rejected(corpus.resolve("gone.txt").toString(),
                Reason.UNREADABLE, "links to a file that is not there"));
    }

    @Test
    void fileNamedOutrightIsReadAsTextWhateverItsExtension() throws IOException {
        assertThat(only(read("", write("story.md", TEXT.formatted("Monday")))).id()).isEqualTo("story");
    }

    @Test
    void idIsMadeOfTheFileName() throws IOException {
        assertThat(only(read("", write("Über die Brücke (2).v1.txt", TEXT.formatted("Monday")))).id()).isEqualTo("Über-die-Brücke-2-.v1");
    }

    @Test
    void standardInputIsSniffed() {
        assertThat(only(read(TEXT.formatted("Monday"), Path.of("-"))).metadata().title()).isEqualTo("Bridge reopens");
        assertThat(only(read("\n {\"text\": \"The bridge was opened.\",\n \"id\": \"7\"}", Path.of("-"))).id()).isEqualTo("7");
        assertThat(
                ids(read("{\"text\":\"The bridge was opened.\",\"id\":1}\n\n{\"text\":\"The bridge was closed.\",\"id\":2}", Path.of("-"))))
                .containsExactly("1", "2");
        assertThat(
                only(read("<html><body><p>The bridge over the river Lorn was opened on Monday.</p></body></html>", Path.of("-"))).blocks())
                .extracting(Block::text).containsExactly("The bridge over the river Lorn was opened on Monday.");
    }

    @Test
    void whatComesWithoutAnIdAndAFileIsKnownByItsContent() throws IOException {
        String one = "{\"text\":\"The bridge was opened.\"}";
        String other = "{\"text\":\"The bridge was closed.\"}";
        List<String> both = ids(read(one + "\n" + other, Path.of("-")));
        assertThat(both).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.matches("unnamed-[0-9a-f]{16}"));
        assertThat(ids(read(other + "\n" + one, Path.of("-")))).containsExactly(both.get(1), both.get(0));
        assertThat(ids(read("[" + one + "," + other + "]", Path.of("-")))).containsExactlyElementsOf(both);
        assertThat(ids(read(TEXT.formatted("Monday"), Path.of("-")))).doesNotContainAnyElementsOf(ids(read(TEXT.formatted("Friday"),
                Path.of("-"))));
    }

    @Test
    void tableBesideTheFilesOverridesThem() throws IOException {
        write("a.txt", "Bridge reopens\n\nMay 3, 2011\n\nThe bridge over the river Lorn was opened again, officials said on Monday.");
        write("b.txt", TEXT.formatted("Tuesday"));
        write("articles.csv",
                "\uFEFFfile,published,publisher,url,authors,id\na.txt,2012-05-03,Korea Herald,https://example.org/a,Jane Roe; Ib Falk,bridge\n");
        List<Reading> readings = read("", folder);
        Article article = ((Accepted) readings.getFirst()).article();
        assertThat(article.id()).isEqualTo("bridge");
        assertThat(article.metadata())
                .isEqualTo(new Metadata("Bridge reopens", new Printed("The Korea Herald", null), null, LocalDate.of(2012, 5, 3),
                        Basis.ARTICLES_CSV, null, List.of(new Printed("Jane Roe", null), new Printed("Ib Falk", null)), "en",
                        "https://example.org/a"));
        assertThat(ids(readings)).containsExactly("bridge", "b");
    }

    @Test
    void hashCoversTheBytesAndTheTable() throws IOException {
        Path file = write("a.txt", TEXT.formatted("Monday"));
        String plain = only(read("", file)).sha256();
        write("articles.csv", "file,publisher\na.txt,The Lorn Valley Courier\n");
        String overridden = only(read("", file)).sha256();
        write("articles.csv", "file,publisher\nb.txt,The Lorn Valley Courier\n");
        assertThat(only(read("", file)).sha256()).isEqualTo(plain).isNotEqualTo(overridden).hasSize(64);
    }

    @Test
    void badTableIsOneRejectionAndItsGoodRowsHold() throws IOException {
        write("a.txt", TEXT.formatted("Monday"));
        write("articles.csv", "file,published,publisher\nb.txt,soon,\na.txt,2012-05-03,The Lorn Valley Courier\n,2012-05-03,\n");
        List<Reading> readings = read("", folder);
        assertThat(readings.getFirst()).isEqualTo(new Rejected(folder.resolve("articles.csv").toString(), Reason.MALFORMED,
                "line 2: published 'soon' is no day, or more than one; write it as 2023-10-13 (and 1 more bad lines)"));
        assertThat(((Accepted) readings.get(1)).article().metadata().published()).isEqualTo(LocalDate.of(2012, 5, 3));
    }

    @Test
    void tableMayBeLongerThanAnyArticle() throws IOException {
        write("a.txt", TEXT.formatted("Monday"));
        String row = "b%d.txt,2012-05-04,\"" + "The Lorn Valley Courier ".repeat(40).strip() + "\"%n";
        write("articles.csv", "file,published,publisher\n" + IntStream.range(0, 6_000).mapToObj(row::formatted).collect(
                Collectors.joining()) + "a.txt,2012-05-03,\n");
        assertThat(folder.resolve("articles.csv")).satisfies(table -> assertThat(Files.size(table)).isGreaterThan(Decoder.LIMIT));
        assertThat(only(read("", folder)).metadata().published()).isEqualTo(LocalDate.of(2012, 5, 3));
    }

    @Test
    void tableWithoutFileColumnOrWithUnknownColumnIsRejected() throws IOException {
        write("a.txt", TEXT.formatted("Monday"));
        write("articles.csv", "name,published\na.txt,2012-05-03\n");
        assertThat(((Rejected) read("", folder).getFirst()).message()).isEqualTo("line 1: the header needs a column 'file'");
        write("articles.csv", "file,publised\na.txt,2012-05-03\n");
        assertThat(((Rejected) read("", folder).getFirst()).message()).startsWith("line 1: unknown column 'publised'");
        write("articles.csv", "file,title\na.txt,\"Bridge\n");
        assertThat(((Rejected) read("", folder).getFirst()).message()).startsWith("line 2: ");
    }

    @Test
    void readingIsLazyAndCanBeLeftEarly() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append("{\"id\":\"n%d\",\"text\":\"Bridge number %d over the river was opened.\"}%n".formatted(i, i));
        }
        Path file = write("many.jsonl", lines.toString());
        Articles articles = Articles.of(List.of(file, folder.resolve("gone.txt")), InputStream.nullInputStream());
        assertThat(articles.expected()).isEqualTo(101);
        try (Stream<Reading> readings = articles.read()) {
            Iterator<Reading> iterator = readings.iterator();
            assertThat(ids(List.of(iterator.next(), iterator.next()))).containsExactly("n0", "n1");
            Files.writeString(file, "");
        }
        assertThat(ids(read("", file))).isEmpty();
    }
}
