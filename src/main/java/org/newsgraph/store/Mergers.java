package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Vocabulary;

/**
 * Remembers, when decisions about identity are replaced, which canonical thing took the place of one that is gone, so that its IRI goes
 * on leading somewhere. Part of the store's own book-keeping. Within a transaction that writes.
 */
final class Mergers implements Graphs.Watch {

    private static final Node REPLACED_BY = Graphs.iri("urn:x-newsgraph:replacedBy");
    private static final Set<Node> DECISIONS = Set.of(Vocabulary.DENOTES, Vocabulary.REPORT_OF);
    private static final int LONGEST_CHAIN = 20;

    private final DatasetGraph dataset;
    private final Node graph;
    private final boolean remembered;
    private final List<Triple> gone = new ArrayList<>();
    private final Set<Node> back = new LinkedHashSet<>();

    /** @param graph in which decisions change */
    Mergers(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
        this.remembered = dataset.contains(Quad.defaultGraphIRI, Node.ANY, REPLACED_BY, Node.ANY);
    }

    @Override
    public void added(Triple triple) {
        if (remembered && DECISIONS.contains(triple.getPredicate()) && dataset.contains(Quad.defaultGraphIRI, triple.getObject(),
                REPLACED_BY, Node.ANY)) {
            back.add(triple.getObject());
        }
    }

    @Override
    public void removed(Triple triple) {
        if (DECISIONS.contains(triple.getPredicate())) {
            gone.add(triple);
        }
    }

    /** To be called when all is replaced. */
    void note() {
        back.forEach(this::forget);
        for (Triple triple : gone) {
            Node canonical = triple.getObject();
            if (isUsed(canonical)) {
                forget(canonical);
            } else {
                now(triple).ifPresent(other -> {
                    forget(canonical);
                    dataset.add(Quad.defaultGraphIRI, canonical, REPLACED_BY, other);
                });
            }
        }
    }

    private void forget(Node canonical) {
        dataset.deleteAny(Quad.defaultGraphIRI, canonical, REPLACED_BY, Node.ANY);
    }

    private boolean isUsed(Node canonical) {
        return DECISIONS.stream().anyMatch(decision -> dataset.contains(graph, Node.ANY, decision, canonical));
    }

    private Optional<Node> now(Triple before) {
        Iterator<Quad> decisions = dataset.find(graph, before.getSubject(), before.getPredicate(), Node.ANY);
        return decisions.hasNext() ? Optional.of(decisions.next().getObject()) : Optional.empty();
    }

    /** The thing that a canonical one has become, over several steps where need be. */
    static Optional<Node> replacement(DatasetGraph dataset, Node canonical) {
        Set<Node> passed = new HashSet<>();
        Node now = canonical;
        while (passed.size() < LONGEST_CHAIN && passed.add(now)) {
            Iterator<Quad> next = dataset.find(Quad.defaultGraphIRI, now, REPLACED_BY, Node.ANY);
            if (!next.hasNext()) {
                break;
            }
            now = next.next().getObject();
        }
        return now.equals(canonical) ? Optional.empty() : Optional.of(now);
    }
}
