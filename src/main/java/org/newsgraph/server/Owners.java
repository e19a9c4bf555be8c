package org.newsgraph.server;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Terms;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.SearchIndex;

/**
 * To which thing a text belongs that was found. Steps from node to node in the graph rather than a query: a search takes a few dozen of
 * them, and a query costs more to prepare than all its steps. Within a transaction.
 */
final class Owners {

    private static final List<Node> CANONICAL = List.of(Vocabulary.CANONICAL_ACTOR, Vocabulary.CANONICAL_PLACE,
            Vocabulary.CANONICAL_INCIDENT, Vocabulary.CANONICAL_POST, Vocabulary.CANONICAL_GROUP);

    private final DatasetGraph dataset;

    Owners(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * The thing of a text.
     *
     * @param kind its class; of several the first in order of characters
     * @param label its name, or who says the words
     * @param article that prints it; none for things of several articles
     */
    record Owner(Node thing, Optional<Node> kind, Optional<String> label, Optional<Node> article) {}

    /** None when the graph has lost the text since it was indexed. */
    Optional<Owner> of(SearchIndex.Hit hit) {
        if (hit.property().equals(Terms.EXACT)) {
            return from(Terms.HAS_SELECTOR, hit.thing()).map(this::ofWords);
        }
        if (!dataset.contains(Quad.unionGraph, hit.thing(), Terms.TYPE, Node.ANY)) {
            return Optional.empty();
        }
        return Optional.of(hit.property().equals(Terms.HEADLINE)
                ? new Owner(hit.thing(), Optional.of(Terms.NEWS_ARTICLE), Optional.of(hit.text()), Optional.of(hit.thing()))
                : ofName(hit));
    }

    private Owner ofName(SearchIndex.Hit hit) {
        Node thing = to(hit.thing(), Vocabulary.DENOTES).or(() -> to(hit.thing(), Vocabulary.REPORT_OF)).orElse(hit.thing());
        Optional<Node> canonical = CANONICAL.stream().filter(type -> dataset.contains(Quad.unionGraph, thing, Terms.TYPE, type))
                .findFirst();
        return new Owner(thing, canonical.or(() -> kind(thing)), text(thing, Terms.PREF_LABEL),
                canonical.isPresent() ? Optional.empty() : to(thing, Vocabulary.REPORTED_IN));
    }

    private Owner ofWords(Node span) {
        Optional<Node> article = to(span, Terms.HAS_SOURCE);
        Node thing = from(Vocabulary.CONTENT, span).or(() -> from(Vocabulary.EVIDENCE, span)).or(() -> article).orElse(span);
        Optional<String> who = to(thing, Vocabulary.SPEAKER).flatMap(speaker -> text(speaker, Terms.PREF_LABEL));
        return new Owner(thing, kind(thing), who.or(() -> article.flatMap(page -> text(page, Terms.HEADLINE))), article);
    }

    private Optional<Node> kind(Node thing) {
        return first(dataset.stream(Quad.unionGraph, thing, Terms.TYPE, Node.ANY).map(Quad::getObject)
                .filter(type -> type.equals(Terms.NEWS_ARTICLE) || type.isURI() && type.getURI().startsWith(Vocabulary.NAMESPACE)));
    }

    /** The text that a property gives; of several the first in order of characters. */
    Optional<String> text(Node thing, Node property) {
        return texts(thing, property).min(Comparator.naturalOrder());
    }

    Stream<String> texts(Node thing, Node property) {
        return dataset.stream(Quad.unionGraph, thing, property, Node.ANY).map(Quad::getObject).filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    /** Where a property leads. */
    Optional<Node> to(Node thing, Node property) {
        return first(dataset.stream(Quad.unionGraph, thing, property, Node.ANY).map(Quad::getObject));
    }

    private Optional<Node> from(Node property, Node object) {
        return first(dataset.stream(Quad.unionGraph, Node.ANY, property, object).map(Quad::getSubject));
    }

    private static Optional<Node> first(Stream<Node> nodes) {
        return nodes.filter(Node::isURI).min(Comparator.comparing(Node::getURI));
    }
}
