package org.newsgraph.server;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can be read for a while; then reading it throws {@link QueryCancelledException}. */
final class HurriedGraph extends GraphWrapper {

    private final long end;

    HurriedGraph(Graph graph, Duration longest) {
        super(graph);
        end = System.nanoTime() + longest.toNanos();
    }

    private void hurry() {
        if (System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        hurry();
        return super.find(pattern).filterKeep(this::inTime);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        hurry();
        return super.find(subject, predicate, object).filterKeep(this::inTime);
    }

    private boolean inTime(Triple triple) {
        hurry();
        return true;
    }
}
