package org.newsgraph.pipeline;

import org.newsgraph.article.Article;
import org.newsgraph.facts.Facts;

/** From an article to everything found in it; called from several threads at once, the same article always gives the same facts. */
@FunctionalInterface
public interface Extractor {

    /** @throws RuntimeException when this article cannot be analysed; the others go on */
    Facts extract(Article article);
}
