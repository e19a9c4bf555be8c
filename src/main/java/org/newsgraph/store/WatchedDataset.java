package org.newsgraph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset that remembers which named graphs are changed through it. Its default graph, the book-keeping of builds, is not changed. */
final class WatchedDataset extends DatasetGraphWrapper {

    private final Set<Node> touched = new HashSet<>();

    WatchedDataset(DatasetGraph dataset) {
        super(dataset);
    }

    Set<Node> touched() {
        return touched;
    }

    private void touch(Node graph) {
        if (graph != null && Quad.isDefaultGraph(graph)) {
            throw new IllegalArgumentException("the default graph is the union of all graphs and cannot be changed; name a graph");
        }
        if (graph != null && graph.isURI()) {
            touched.add(graph);
        }
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public void add(Quad quad) {
        touch(quad.getGraph());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        touch(graph);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        touch(quad.getGraph());
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        touch(graph);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        if (graph == null || graph.equals(Node.ANY)) {
            touch(Quad.defaultGraphIRI);
        }
        touch(graph);
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node graph, Graph content) {
        touch(graph);
        super.addGraph(graph, content);
    }

    @Override
    public void removeGraph(Node graph) {
        touch(graph);
        super.removeGraph(graph);
    }

    @Override
    public void clear() {
        touch(Quad.defaultGraphIRI);
    }
}
