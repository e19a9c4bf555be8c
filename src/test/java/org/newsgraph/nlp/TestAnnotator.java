package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;
import org.newsgraph.text.Document;

/** One annotator for all tests of a JVM: its models take seconds and more than a gigabyte. */
public final class TestAnnotator {

    private TestAnnotator() {
    }

    private static final class Holder {

        private static final Annotator INSTANCE = Annotator.load();
    }

    public static Annotator shared() {
        return Holder.INSTANCE;
    }

    /** Each line that is not blank is a paragraph; no metadata. */
    public static Document annotate(String text) {
        return annotate(text, new Metadata(null, null, null, null, null, null, List.of(), "en", null));
    }

    /** Each line that is not blank is a paragraph; a line that begins with "# " is a headline. */
    public static Document annotate(String text, Metadata metadata) {
        return shared().annotate(article(text, metadata));
    }

    public static Article article(String text, Metadata metadata) {
        SourceText source = SourceText.of(text);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                boolean headline = line.startsWith("# ");
                blocks.add(new Block(headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH,
                        AlignedText.verbatim(source, new Span(at + (headline ? 2 : 0), at + length))));
            }
            at += length + 1;
        }
        return new Article("test", "test.txt", metadata, source, blocks, "0");
    }
}
