package org.newsgraph.server;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Terms;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.Store;

/** What is known in the graph by an IRI. */
final class Things {

    /** Folders of the queries that make a page, by class; the first that fits. */
    private static final Map<Node, String> KINDS = new LinkedHashMap<>();
    static {
        KINDS.put(Vocabulary.CANONICAL_ACTOR, "actor");
        KINDS.put(Vocabulary.CANONICAL_PLACE, "place");
        KINDS.put(Vocabulary.CANONICAL_INCIDENT, "incident");
        KINDS.put(Vocabulary.STATEMENT, "statement");
        KINDS.put(Terms.NEWS_ARTICLE, "article");
        KINDS.put(Vocabulary.INCIDENT, "report");
        KINDS.put(Vocabulary.ACTOR, "local");
        KINDS.put(Vocabulary.PLACE, "local");
    }

    private static final int LONGEST = 160;

    private final Store store;
    private final Ask ask;

    Things(Store store, Ask ask) {
        this.store = store;
        this.ask = ask;
    }

    /**
     * A thing.
     *
     * @param kind name of the folder with its queries
     * @param label by which people call it
     */
    record Thing(String iri, String kind, String label) {}

    boolean isGraph(String iri) {
        Node name = NodeFactory.createURI(iri);
        return store.read(() -> store.dataset().containsGraph(name));
    }

    Optional<Thing> find(String iri) {
        Node node = NodeFactory.createURI(iri);
        return store.read(() -> {
            if (!about(node).hasNext() && !store.dataset().containsGraph(node)) {
                return Optional.empty();
            }
            Set<Node> types = new HashSet<>();
            store.dataset().find(Quad.unionGraph, node, Terms.TYPE, Node.ANY).forEachRemaining(quad -> types.add(quad.getObject()));
            String kind = KINDS.entrySet().stream().filter(entry -> types.contains(entry.getKey())).map(Map.Entry::getValue).findFirst()
                    .orElse("thing");
            return Optional.of(new Thing(iri, kind, label(node).or(() -> described(iri)).orElseGet(() -> tail(iri))));
        });
    }

    private Iterator<Quad> about(Node node) {
        return store.dataset().find(Quad.unionGraph, node, Node.ANY, Node.ANY);
    }

    private Optional<String> label(Node node) {
        Set<String> labels = new TreeSet<>();
        for (Node property : List.of(Terms.PREF_LABEL, Terms.HEADLINE)) {
            store.dataset().stream(Quad.unionGraph, node, property, Node.ANY).map(Quad::getObject).filter(Node::isLiteral)
                    .forEach(text -> labels.add(text.getLiteralLexicalForm()));
        }
        return labels.stream().findFirst();
    }

    private Optional<String> described(String iri) {
        return ask.select("server/label.rq", "thing", iri).rows().stream().findFirst().map(row -> Ask.plain(row, "label"))
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    private String tail(String iri) {
        return iri.startsWith(store.base()) ? iri.substring(store.base().length()) : iri;
    }
}
