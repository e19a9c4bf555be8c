package org.newsgraph.graph;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Article;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Facts;

/** What one article reports, as RDF. Nothing in it refers to another article, and nothing depends on the clock. */
public final class ArticleGraph {

    private ArticleGraph() {
    }

    /**
     * Writes the facts of an article.
     *
     * @throws IllegalArgumentException when the facts are not this article's, name an actor, place or statement that they do not list,
     *         or point behind the text; the message names article and reason
     */
    public static Graph of(Article article, Facts facts, Base base) {
        if (!article.id().equals(facts.article().id())) {
            throw new IllegalArgumentException("facts of article " + facts.article().id() + " do not belong to article " + article.id());
        }
        return of(article.text(), article::words, facts, base);
    }

    /** The same from the decoded original alone. */
    public static Graph of(SourceText text, Facts facts, Base base) {
        return of(text, text::slice, facts, base);
    }

    private static Graph of(SourceText text, Function<Span, String> reading, Facts facts, Base base) {
        Triples triples = new Triples();
        Locals locals = new Locals(facts, base);
        Spans spans = new Spans(locals.article(), text, reading, facts.sentences());
        ArticleWriter article = new ArticleWriter(triples, locals, spans);
        Node outlet = article.write(facts.article());
        facts.issues().forEach(article::write);
        ActorWriter actors = new ActorWriter(triples, locals, spans);
        facts.actors().forEach(actors::write);
        facts.places().forEach(actors::write);
        facts.roles().forEach(role -> actors.write(role, facts.article().published()));
        StatementWriter statements = new StatementWriter(triples, locals, spans, facts.article().published());
        facts.statements().forEach(statements::write);
        PolicyWriter policies = new PolicyWriter(triples, locals, spans, statements, outlet, facts.article().published());
        facts.policies().forEach(policies::write);
        Stances stances = new Stances();
        IncidentWriter incidents = new IncidentWriter(triples, locals, spans, new Voices(facts, locals, statements, outlet), stances);
        facts.incidents().forEach(incidents::write);
        stances.write(triples);
        spans.write(triples);
        return triples.graph();
    }
}
