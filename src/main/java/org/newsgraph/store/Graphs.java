package org.newsgraph.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Replaces named graphs by difference: what stays the same is not touched. Within a transaction that writes. */
final class Graphs {

    private Graphs() {
    }

    /** Makes a named graph hold exactly the given triples; none remove it. */
    static Change replace(DatasetGraph dataset, Node name, Graph content) {
        return replace(dataset, name, content, triple -> {
        });
    }

    static Change remove(DatasetGraph dataset, Node name) {
        return replace(dataset, name, Set.of(), triple -> {
        });
    }

    /** As {@link #replace}, and tells which triples came or went. */
    static Change replace(DatasetGraph dataset, Node name, Graph content, Consumer<Triple> changed) {
        Set<Triple> wanted = new HashSet<>();
        content.find().forEachRemaining(triple -> wanted.add(named(triple)));
        return replace(dataset, name, wanted, changed);
    }

    /** Makes a named graph say of some subjects exactly what the triples say, which are about no others. */
    static Change replaceAbout(DatasetGraph dataset, Node name, Collection<Node> subjects, Graph content, Consumer<Triple> changed) {
        Set<Triple> wanted = new HashSet<>();
        content.find().forEachRemaining(triple -> wanted.add(named(triple)));
        if (!Set.copyOf(subjects).containsAll(wanted.stream().map(Triple::getSubject).toList())) {
            throw new IllegalArgumentException("triples about other subjects in " + name);
        }
        return replace(dataset, name, subjects, wanted, changed);
    }

    private static Change replace(DatasetGraph dataset, Node name, Set<Triple> wanted, Consumer<Triple> changed) {
        return replace(dataset, name, List.of(Node.ANY), wanted, changed);
    }

    private static Change replace(DatasetGraph dataset, Node name, Collection<Node> subjects, Set<Triple> wanted,
            Consumer<Triple> changed) {
        Set<Triple> gone = new HashSet<>();
        Set<Triple> kept = new HashSet<>();
        for (Node subject : subjects) {
            for (Iterator<Quad> quads = dataset.find(name, subject, Node.ANY, Node.ANY); quads.hasNext();) {
                Triple triple = quads.next().asTriple();
                (wanted.contains(triple) ? kept : gone).add(triple);
            }
        }
        for (Triple triple : gone) {
            dataset.delete(Quad.create(name, triple));
            changed.accept(triple);
        }
        long added = 0;
        for (Triple triple : wanted) {
            if (!kept.contains(triple)) {
                dataset.add(Quad.create(name, triple));
                changed.accept(triple);
                added++;
            }
        }
        return new Change(added, gone.size());
    }

    /** A node without a name would be another one at every build, and no export would equal the last. */
    private static Triple named(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new IllegalArgumentException("a node without a name: " + triple);
        }
        return triple;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
