package org.newsgraph.text;

import java.util.List;
import org.newsgraph.article.Article;
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
}
