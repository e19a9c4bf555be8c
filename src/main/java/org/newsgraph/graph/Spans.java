package org.newsgraph.graph;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/** Text spans of one article; they are collected while facts are written, and written once at the end. */
final class Spans {

    private final Node article;
    private final SourceText text;
    private final Function<Span, String> reading;
    private final List<Span> sentences;
    private final SortedSet<Span> evidence = new TreeSet<>();
    private final SortedSet<Span> mentions = new TreeSet<>();
    private final SortedSet<Span> others = new TreeSet<>();

    /** @param reading the words of a span as a reader sees them */
    Spans(Node article, SourceText text, Function<Span, String> reading, List<Span> sentences) {
        this.article = article;
        this.text = text;
        this.reading = reading;
        this.sentences = sentences;
    }

    /** A span that supports something and is shown inside its sentence. */
    Node evidence(Span span) {
        evidence.add(span);
        return Base.span(article, span);
    }

    /** A span that names an actor or a place; its sentence is not kept, so that the article's text stays out of the graph. */
    @Nullable
    Node mention(@Nullable Span span) {
        return collected(mentions, span);
    }

    /** Another span, such as a cue. */
    @Nullable
    Node words(@Nullable Span span) {
        return collected(others, span);
    }

    private @Nullable Node collected(SortedSet<Span> spans, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        spans.add(span);
        return Base.span(article, span);
    }

    /** The words of a span as a quotation gives them. */
    String quote(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    article.getURI() + ": [" + span.start() + ", " + span.end() + "] ends behind the text, which has " + text.length()
                            + " characters");
        }
        return reading.apply(span);
    }

    void write(Triples triples) {
        SortedSet<Span> all = new TreeSet<>(evidence);
        all.addAll(mentions);
        all.addAll(others);
        all.forEach(span -> write(triples, span));
    }

    private void write(Triples triples, Span span) {
        Node node = Base.span(article, span);
        Node quote = Base.below(article, "quote/" + Base.offsets(span, "-"));
        Node position = Base.below(article, "position/" + Base.offsets(span, "-"));
        triples.type(node, Vocabulary.TEXT_SPAN).add(node, Terms.HAS_SOURCE, article).add(node, Terms.HAS_SELECTOR, quote)
                .add(node, Terms.HAS_SELECTOR, position);
        triples.type(quote, Terms.QUOTE_SELECTOR).text(quote, Terms.EXACT, quote(span));
        triples.type(position, Terms.POSITION_SELECTOR).number(position, Terms.START, span.start()).number(position, Terms.END, span.end());
        if (mentions.contains(span)) {
            triples.type(node, Vocabulary.MENTION);
        }
        List<Span> around = sentences.stream().filter(sentence -> sentence.overlaps(span)).toList();
        if (!around.isEmpty()) {
            triples.number(node, Vocabulary.SENTENCE_INDEX, sentences.indexOf(around.getFirst()));
        }
        if (evidence.contains(span)) {
            Span context = around.stream().reduce(span, Span::union);
            triples.text(quote, Terms.PREFIX, quote(new Span(context.start(), span.start())));
            triples.text(quote, Terms.SUFFIX, quote(new Span(span.end(), context.end())));
        }
    }
}
