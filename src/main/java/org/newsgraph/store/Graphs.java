package org.newsgraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Replaces named graphs by difference: what stays the same is not touched. Within a transaction that writes. */
final class Graphs {

    private static final Comparator<Triple> BY_SUBJECT = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private Graphs() {
    }

    /** Makes a named graph hold exactly the given triples; none remove it. */
    static Change replace(DatasetGraph dataset, Node name, Graph content) {
        return replace(dataset, name, content, triple -> {
        });
    }

    static Change remove(DatasetGraph dataset, Node name) {
        return replace(dataset, name, List.of(Node.ANY), List.of(), triple -> {
        });
    }

    /** As {@link #replace}, and tells which triples came or went. */
    static Change replace(DatasetGraph dataset, Node name, Graph content, Consumer<Triple> changed) {
        return replace(dataset, name, List.of(Node.ANY), triples(content), changed);
    }

    /** Makes a named graph say of some subjects exactly what the triples say, which are about no others. */
    static Change replaceAbout(DatasetGraph dataset, Node name, Collection<Node> subjects, Graph content, Consumer<Triple> changed) {
        List<Triple> wanted = triples(content);
        if (!Set.copyOf(subjects).containsAll(wanted.stream().map(Triple::getSubject).toList())) {
            throw new IllegalArgumentException("triples about other subjects in " + name);
        }
        return replace(dataset, name, subjects, wanted, changed);
    }

    /** In an order in which neighbours are written to the same blocks of the indexes: each subject's together, an article's subjects together. */
    private static List<Triple> triples(Graph content) {
        return content.stream().map(Graphs::named).sorted(BY_SUBJECT).toList();
    }

    private static Change replace(DatasetGraph dataset, Node name, Collection<Node> subjects, List<Triple> wanted,
            Consumer<Triple> changed) {
        Set<Triple> present = new LinkedHashSet<>();
        for (Node subject : subjects) {
            dataset.stream(name, subject, Node.ANY, Node.ANY).forEach(quad -> present.add(quad.asTriple()));
        }
        // most graphs are new, and the largest is large
        Set<Triple> staying = present.isEmpty() ? Set.of() : new HashSet<>(wanted);
        long removed = 0;
        for (Triple triple : present) {
            if (!staying.contains(triple)) {
                dataset.delete(Quad.create(name, triple));
                changed.accept(triple);
                removed++;
            }
        }
        long added = 0;
        for (Triple triple : wanted) {
            if (!present.contains(triple)) {
                dataset.add(Quad.create(name, triple));
                changed.accept(triple);
                added++;
            }
        }
        return new Change(added, removed);
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
