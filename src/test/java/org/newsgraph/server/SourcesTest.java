package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;

/** Files of articles are shown as long as they are what was read. */
class SourcesTest {

    private static final String TEXT = "Ferry stopped\n\nPORT AMSEL, May 4 – The minister said on Monday that the ferry 🛳 would stay in port. \"Nobody leaves,\" she said.\n";

    @TempDir
    private Path folder;

    private static Article read(Path file) {
        try (Stream<Reading> readings = Articles.of(List.of(file), InputStream.nullInputStream()).read()) {
            return readings.map(reading -> ((Reading.Accepted) reading).article()).findFirst().orElseThrow();
        }
    }

    @Test
    void aFileIsFoundByWhatIsInItWhereverItLies() throws IOException {
        Path file = Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("ferry.txt"), TEXT);
        Article article = read(file);
        assertThat(new Sources(List.of(folder)).find("ferry.txt", article.sha256())).contains(article);
        assertThat(new Sources(List.of(file)).find("ferry.txt", article.sha256())).contains(article);
        assertThat(new Sources(List.of()).find("ferry.txt", article.sha256())).isEmpty();
        assertThat(new Sources(List.of(folder.resolve("gone"))).find("ferry.txt", article.sha256())).isEmpty();
    }

    @Test
    void aFileThatHasChangedIsAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), TEXT);
        String hash = read(file).sha256();
        Files.writeString(file, TEXT.replace("Monday", "Tuesday"));
        assertThat(new Sources(List.of(folder)).find("ferry.txt", hash)).isEmpty();
    }

    @Test
    void aLineOfAFileOfManyIsFound() throws IOException {
        String line = "{\"id\": \"%s\", \"title\": \"%s\", \"text\": \"The minister said on Monday that the ferry would stay in port number %s.\"}\n";
        Path file = Files.writeString(folder.resolve("all.jsonl"), line.formatted("one", "First", 1) + line.formatted("two", "Second", 2));
        try (Stream<Reading> readings = Articles.of(List.of(file), InputStream.nullInputStream()).read()) {
            Article second = readings.skip(1).map(reading -> ((Reading.Accepted) reading).article()).findFirst().orElseThrow();
            assertThat(new Sources(List.of(folder)).find(second.source(), second.sha256())).contains(second);
        }
    }

    @Test
    void theServerGivesTheTextWithItsPlacesOrSaysWhyNot() throws IOException {
        Path file = Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve("ferry.txt"), TEXT);
        Article article = read(file);
        String turtle = "<http://test.example/id/article/ferry> a <http://schema.org/NewsArticle> ; <https://w3id.org/newsgraph/ns#sourceFile> 'ferry.txt' ; "
                + "<https://w3id.org/newsgraph/ns#textSha256> '" + article.sha256() + "' .";
        String question = "explorer/source.json?article=" + Served.encoded("http://test.example/id/article/ferry");
        ObjectMapper mapper = new ObjectMapper();
        try (Served served = Served.start(folder.resolve("store"), Settings.LOCAL.with(List.of(folder.resolve("articles"))),
                Map.of("ferry", turtle))) {
            JsonNode body = mapper.readTree(served.get(question).body()).get("blocks").get(1);
            String text = body.get("text").asText();
            assertThat(text).contains("🛳");
            int behind = text.indexOf("Nobody");
            int start = TEXT.offsetByCodePoints(0, body.get("starts").get(behind).asInt());
            assertThat(TEXT.substring(start)).startsWith("Nobody leaves");
            Files.writeString(file, TEXT + "More.\n");
            assertThat(served.get(question).body()).contains("\"blocks\":[]").contains("has changed since it was read");
            assertThat(served.get("explorer/source.json?article=" + Served.encoded("http://test.example/id/x")).statusCode())
                    .isEqualTo(404);
            assertThat(served.get("explorer/source.json?article=" + Served.encoded("x> } {")).statusCode()).isEqualTo(400);
        }
    }
}
