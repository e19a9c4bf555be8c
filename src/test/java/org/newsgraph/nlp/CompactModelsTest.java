package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Metadata;
import org.newsgraph.text.Document;
import org.newsgraph.text.Token;

/** The tables decide as the library's own objects do. */
class CompactModelsTest {

    private static final Metadata NOTHING = new Metadata(null, null, null, null, null, null, List.of(), "en", null);

    @Test
    void giveTheTokensThatTheLibraryGives() throws IOException {
        var article = TestAnnotator.article(sample("2013-06-01-strait-courier") + "\n" + sample("2023-07-18-lakeside-tribune"), NOTHING);
        List<Token> expected = tokens(LibraryModels.annotator().annotate(article));
        assertThat(expected).hasSizeGreaterThan(400);
        assertThat(tokens(TestAnnotator.shared().annotate(article))).isEqualTo(expected);
    }

    private static List<Token> tokens(Document document) {
        return document.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("data/articles", name + ".txt"));
    }
}
