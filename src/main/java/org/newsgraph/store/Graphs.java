package org.newsgraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Replaces named graphs by difference: what stays the same is not touched. Within a transaction that writes. */
final class Graphs {

    private static final Comparator<Triple> BY_SUBJECT = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private Graphs() {
    }

    /** Is told which triples come and go. */
    interface Watch {

        Watch NOBODY = new Watch() {

            @Override
            public void added(Triple triple) {
                // nobody is told
            }

            @Override
            public void removed(Triple triple) {
                // nobody is told
            }
        };

        void added(Triple triple);

        void removed(Triple triple);
    }

    /** Makes a named graph hold exactly the given triples; none remove it. */
    static Change replace(DatasetGraph dataset, Node name, Graph content) {
        return replace(dataset, name, content, Watch.NOBODY);
    }

    static Change remove(DatasetGraph dataset, Node name) {
        return replace(dataset, name, List.of(Node.ANY), List.of(), Watch.NOBODY);
    }

    /** As {@link #replace}, and tells which triples came or went. */
    static Change replace(DatasetGraph dataset, Node name, Graph content, Watch watch) {
        return replace(dataset, name, List.of(Node.ANY), triples(content), watch);
    }

    /**
     * Makes a named graph say of some subjects exactly what the triples say, which are about no others.
     *
     * @param fresh whether it says nothing of them yet
     */
    static Change replaceAbout(DatasetGraph dataset, Node name, Collection<Node> subjects, Graph content, boolean fresh, Watch watch) {
        List<Triple> wanted = triples(content);
        if (!Set.copyOf(subjects).containsAll(wanted.stream().map(Triple::getSubject).toList())) {
            throw new IllegalArgumentException("triples about other subjects in " + name);
        }
        return replace(dataset, name, fresh ? List.of() : subjects, wanted, watch);
    }

    /** In an order in which neighbours are written to the same blocks of the indexes: each subject's together, an article's subjects together. */
    private static List<Triple> triples(Graph content) {
        return content.stream().map(Graphs::named).sorted(BY_SUBJECT).toList();
    }

    private static Change replace(DatasetGraph dataset, Node name, Collection<Node> subjects, List<Triple> wanted,
            Watch watch) {
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
                watch.removed(triple);
                removed++;
            }
        }
        long added = 0;
        for (Triple triple : wanted) {
            if (!present.contains(triple)) {
                dataset.add(Quad.create(name, triple));
                watch.added(triple);
                added++;
            }
        }
        return new Change(added, removed);
    }

    /** Counts a named graph's triples without reading their nodes. */
    static long size(DatasetGraph dataset, Node name) {
        return Iter.count(TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().findAsNodeIds(name, Node.ANY, Node.ANY,
                Node.ANY));
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
