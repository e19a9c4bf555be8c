package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecollectionTest {

    private static final String TEXT = "Mara Lindqvist opened the harbour festival on Monday, and the crowd listened for a long while.\n";

    @TempDir
    private Path folder;

    /** Remembers in a map, and counts what was read anew. */
    private static final class InMemory implements Recollection {

        private final Map<String, Gist> gists = new HashMap<>();
        private final List<String> kept = new ArrayList<>();

        @Override
        public Optional<Gist> recall(String place, String sha256) {
            return Optional.ofNullable(gists.get(place + " " + sha256));
        }

        @Override
        public void keep(String place, String sha256, Gist gist) {
            kept.add(Path.of(place).getFileName().toString());
            gists.put(place + " " + sha256, gist);
        }
    }

    private final InMemory recollection = new InMemory();

    /** As they are reported, articles with all that they hold. */
    private List<String> read() {
        recollection.kept.clear();
        try (Stream<Reading> readings = Articles.of(List.of(folder), InputStream.nullInputStream()).read(recollection)) {
            return readings.map(Rendering::of).toList();
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        FileTime time = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
        Files.writeString(file, content);
        if (time != null) {
            Files.setLastModifiedTime(file, time);
        }
    }

    @Test
    void whatWasReadIsReportedAgainWithoutBeingRead() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", "\n" + TEXT);
        write("c.txt", "12 34\n");
        write("d.html", "<html><body><p>" + TEXT.replace("Mara", "Nils") + "</p></body></html>");
        write("e.json", "{\"text\": \"" + TEXT.strip().replace("Mara", "Olga") + "\"}");
        write("f.jsonl", "{\"text\": \"" + TEXT.strip().replace("Mara", "Per") + "\"}\n{\"text\": 3}\n");
        List<String> first = read();
        assertThat(first).hasSize(7).anyMatch(line -> line.contains("same running text as"));
        assertThat(recollection.kept).containsExactly("a.txt", "b.txt", "c.txt", "d.html", "e.json", "f.jsonl:1");

        assertThat(read()).isEqualTo(first);
        assertThat(recollection.kept).isEmpty();
    }

    @Test
    void anotherTextWithTheSameTimeAndLengthIsReadAnew() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT.replace("Mara", "Nils"));
        read();
        write("a.txt", TEXT.replace("Mara", "Olga"));

        assertThat(read().getFirst()).contains("Olga");
        assertThat(recollection.kept).containsExactly("a.txt");
    }

    @Test
    void aTextThatIsNoLongerThereMakesItsCopyAnArticle() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        read();
        Files.delete(folder.resolve("a.txt"));

        assertThat(read()).singleElement().asString().contains("Mara").doesNotContain("same running text");
        assertThat(recollection.kept).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file,published\na.txt,2031-02-03\n", "file,id\na.txt,another\n"})
    void anotherRowBesideItReadsItAnew(String table) throws IOException {
        write("a.txt", TEXT);
        read();
        write("articles.csv", table);
        List<String> now = read();
        assertThat(recollection.kept).containsExactly("a.txt");

        Files.delete(folder.resolve("articles.csv"));
        assertThat(read()).isNotEqualTo(now);
    }
}
