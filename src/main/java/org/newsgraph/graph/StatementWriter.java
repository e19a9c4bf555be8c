package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Mode;
import org.newsgraph.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Statements, those of speakers and those of the article's own voice. */
final class StatementWriter {

    private final Triples triples;
    private final Locals locals;
    private final Spans spans;
    private final @Nullable LocalDate published;

    StatementWriter(Triples triples, Locals locals, Spans spans, @Nullable LocalDate published) {
        this.triples = triples;
        this.locals = locals;
        this.spans = spans;
        this.published = published;
    }

    void write(Statement statement) {
        Node node = locals.statement(statement.id());
        begin(node, statement.act(), statement.mode().name(), statement.rule()).flag(node, Vocabulary.NEGATED, statement.negated())
                .flag(node, Vocabulary.PLANNED, statement.planned()).confidence(node, statement.confidence())
                .add(node, Vocabulary.CUE, spans.words(statement.cue()));
        for (Statement.Speaker speaker : statement.speakers()) {
            triples.add(node, Vocabulary.SPEAKER, locals.actor(speaker.actor())).add(node, Vocabulary.SPEAKER_MENTION,
                    spans.mention(speaker.span()));
        }
        if (statement.speakers().isEmpty()) {
            triples.add(node, Vocabulary.SPEAKER, unknownSpeaker(node));
        }
        link(node, Vocabulary.SPEAKS_FOR, statement.speaksFor());
        link(node, Vocabulary.ADDRESSEE, statement.addressees());
        link(node, Vocabulary.VIA, statement.via());
        Times.write(triples, node, statement.said(), Vocabulary.SAID_ON);
        Locals.evidence(statement).forEach(span -> triples.add(node, Vocabulary.EVIDENCE, spans.evidence(span)));
        for (Span content : statement.content()) {
            triples.add(node, Vocabulary.CONTENT, spans.evidence(content));
            if (statement.mode() == Mode.direct) {
                triples.type(node, Terms.QUOTATION).text(node, Terms.TEXT, Quotes.strip(spans.quote(content)));
            }
        }
    }

    /**
     * A statement in the article's own voice; the same evidence and speaker give the same statement.
     *
     * @param speaker the outlet
     */
    Node narrate(Node speaker, Collection<Span> evidence, String rule) {
        Node node = Base.below(locals.article(), "narration/" + Base.offsets(Locals.hull(evidence), "-") + "-" + Locals.key(speaker));
        begin(node, "state", "narration", rule).flag(node, Vocabulary.NEGATED, false).flag(node, Vocabulary.PLANNED, false)
                .add(node, Vocabulary.SPEAKER, speaker);
        for (Span span : new TreeSet<>(evidence)) {
            triples.add(node, Vocabulary.EVIDENCE, spans.evidence(span)).add(node, Vocabulary.CONTENT, spans.evidence(span));
        }
        if (published != null) {
            Times.bounds(triples, node, published, published, Vocabulary.SAID_ON);
            triples.code(node, Vocabulary.TIME_BASIS, "publication");
        }
        return node;
    }

    private Triples begin(Node node, String act, String mode, String rule) {
        return triples.type(node, Vocabulary.STATEMENT).code(node, Vocabulary.SPEECH_ACT, act).code(node, Vocabulary.REPORTING_MODE, mode)
                .add(node, Vocabulary.REPORTED_IN, locals.article()).text(node, Vocabulary.FOUND_BY, rule);
    }

    private Node unknownSpeaker(Node statement) {
        Node speaker = locals.name("actor/unknown-speaker-" + Locals.key(statement));
        triples.type(speaker, Vocabulary.ACTOR, Vocabulary.UNKNOWN_SPEAKER).text(speaker, Terms.PREF_LABEL, "unknown speaker").add(speaker,
                Vocabulary.REPORTED_IN, locals.article());
        return speaker;
    }

    private void link(Node statement, Node property, List<String> actors) {
        actors.forEach(actor -> triples.add(statement, property, locals.actor(actor)));
    }
}
