package org.newsgraph.text;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;

/** An article with its analysed sentences, in order. */
public record Document(Article article, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The exact characters of the original. */
    public String slice(Span span) {
        return article.text().slice(span);
    }

    /** The same as it is read: "&amp;eacute;" is one letter, markup is left out. */
    public String words(Span span) {
        return article.blocks().stream().map(Block::content).filter(block -> block.span().contains(span)).findFirst()
                .map(block -> block.within(span)).orElseGet(() -> slice(span));
    }
}
