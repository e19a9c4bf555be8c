package org.newsgraph.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/** A graph that looks, with each triple that is read, whether it may be read any longer. */
final class HurriedGraph extends GraphWrapper {

    private final Runnable look;

    /** @param look throws when it is time to stop */
    HurriedGraph(Graph graph, Runnable look) {
        super(graph);
        this.look = look;
    }

    /**
     * Throws {@link QueryCancelledException} when the time is over.
     *
     * @param end by {@link System#nanoTime}
     */
    static void hurry(long end) {
        if (System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }

    static void hurry(@Nullable AtomicBoolean cancelled) {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        look.run();
        return super.find(pattern).filterKeep(this::inTime);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        look.run();
        return super.find(subject, predicate, object).filterKeep(this::inTime);
    }

    private boolean inTime(Triple triple) {
        look.run();
        return true;
    }
}
