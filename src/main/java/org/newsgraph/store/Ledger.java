package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The store's own book-keeping: which graph came from which article, in which state, by which program, and a note for the builder. It
 * is kept in the default graph, which neither queries nor exports see, so that a new program may extract anew without a word about it
 * in the graph.
 */
final class Ledger {

    private static final Node STATE = Graphs.iri("urn:x-newsgraph:state");
    private static final Node NOTE = Graphs.iri("urn:x-newsgraph:note");

    /** The note that articles were related by last, where it is another one now. */
    private static final Node BEFORE = Graphs.iri("urn:x-newsgraph:noteBefore");
    private static final Node UNINDEXED = Graphs.iri("urn:x-newsgraph:unindexed");

    private Ledger() {
    }

    static boolean holds(DatasetGraph dataset, Node graph, String state) {
        return dataset.contains(Quad.defaultGraphIRI, graph, STATE, NodeFactory.createLiteralString(state));
    }

    static boolean knows(DatasetGraph dataset, Node graph) {
        return dataset.contains(Quad.defaultGraphIRI, graph, STATE, Node.ANY);
    }

    static void enter(DatasetGraph dataset, Node graph, String state, String note) {
        strike(dataset, graph);
        dataset.add(Quad.defaultGraphIRI, graph, STATE, NodeFactory.createLiteralString(state));
        dataset.add(Quad.defaultGraphIRI, graph, NOTE, NodeFactory.createLiteralString(note));
        if (before(dataset, graph).equals(note)) {
            dataset.deleteAny(Quad.defaultGraphIRI, graph, BEFORE, Node.ANY);
        }
    }

    static void strike(DatasetGraph dataset, Node graph) {
        if (!dataset.contains(Quad.defaultGraphIRI, graph, BEFORE, Node.ANY)) {
            dataset.add(Quad.defaultGraphIRI, graph, BEFORE, NodeFactory.createLiteralString(note(dataset, graph)));
        }
        dataset.deleteAny(Quad.defaultGraphIRI, graph, STATE, Node.ANY);
        dataset.deleteAny(Quad.defaultGraphIRI, graph, NOTE, Node.ANY);
    }

    /** The articles whose note is another one than when {@link #settle} was called last, removed ones included; sorted. */
    static List<String> unsettled(DatasetGraph dataset) {
        List<String> graphs = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, BEFORE, Node.ANY).forEachRemaining(quad -> graphs.add(quad.getSubject().getURI()));
        return graphs.stream().sorted().toList();
    }

    /** The note of an article that is {@link #unsettled} as it was; empty when there was none. */
    static String before(DatasetGraph dataset, Node graph) {
        return text(dataset, graph, BEFORE);
    }

    /** All notes are accounted for. */
    static void settle(DatasetGraph dataset) {
        dataset.deleteAny(Quad.defaultGraphIRI, Node.ANY, BEFORE, Node.ANY);
    }

    /** All graphs of articles, sorted. */
    static List<Node> graphs(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        for (Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, Node.ANY, STATE, Node.ANY); quads.hasNext();) {
            graphs.add(quads.next().getSubject());
        }
        graphs.sort((a, b) -> a.getURI().compareTo(b.getURI()));
        return graphs;
    }

    /** Notes that the search index does not yet know what a graph says of a subject; of all, where that is the graph itself. */
    static void flag(DatasetGraph dataset, Node graph, Node subject) {
        dataset.add(Quad.defaultGraphIRI, graph, UNINDEXED, subject);
    }

    /** The same for the whole graph, if it has changed. */
    static void flag(DatasetGraph dataset, Node graph, Change change) {
        if (!change.isNone()) {
            flag(dataset, graph, graph);
        }
    }

    /** What is flagged: graph as subject, and object as in {@link #flag}. */
    static List<Quad> flags(DatasetGraph dataset) {
        List<Quad> flags = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, UNINDEXED, Node.ANY).forEachRemaining(flags::add);
        return flags;
    }

    static String note(DatasetGraph dataset, Node graph) {
        return text(dataset, graph, NOTE);
    }

    /** Read past the cache of nodes, which counts them and would fill with the longest of all. */
    private static String text(DatasetGraph dataset, Node graph, Node property) {
        NodeTupleTable triples = TDBInternal.getDatasetGraphTDB(dataset).getTripleTable().getNodeTupleTable();
        Iterator<Tuple<NodeId>> found = triples.findAsNodeIds(graph, property, Node.ANY);
        return found.hasNext()
                ? triples.getNodeTable().baseNodeTable().getNodeForNodeId(found.next().get(2)).getLiteralLexicalForm()
                : "";
    }
}
