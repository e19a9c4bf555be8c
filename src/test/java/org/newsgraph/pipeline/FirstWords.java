package org.newsgraph.pipeline;

import java.util.List;
import java.util.Locale;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.ArticleFacts;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Mode;
import org.newsgraph.facts.Statement;

/** Extraction for tests: in each article the first paragraph's first two words say the rest of it. */
public final class FirstWords implements Extractor {

    @Override
    public Facts extract(Article article) {
        Block block = article.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).findFirst().orElseThrow();
        String text = block.text();
        if (text.contains("unspeakable")) {
            throw new IllegalStateException("this cannot be said");
        }
        int end = text.indexOf(' ', text.indexOf(' ') + 1);
        Span who = block.content().originOf(0, end);
        Span what = block.content().originOf(end + 1, text.length());
        Actor speaker = new Actor("a1", text.substring(0, end), ActorType.Person, List.of(), List.of(who), List.of(), null, null);
        Statement statement = new Statement("s1", List.of(new Statement.Speaker("a1", who)), List.of(), null, List.of(what), Mode.indirect,
                "state", null, List.of(), List.of(), null, false, false, "first-words", 0.9);
        return new Facts(about(article), List.of(block.span()), List.of(speaker), List.of(), List.of(), List.of(statement), List.of(),
                List.of(), List.of());
    }

    private static ArticleFacts about(Article article) {
        Metadata metadata = article.metadata();
        return new ArticleFacts(article.id(), article.source(), metadata.title(),
                metadata.publisher() == null ? null : metadata.publisher().text(), null, metadata.published(),
                metadata.publishedBasis() == null ? null : metadata.publishedBasis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                null,
                List.of(), metadata.language(), metadata.url(), article.sha256());
    }
}
