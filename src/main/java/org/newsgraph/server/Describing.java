package org.newsgraph.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Answers DESCRIBE: the triples of each thing, and of nodes without a name that they lead to. The library's own way ends in no time. */
final class Describing {

    private Describing() {
    }

    /** The query for the things to describe. */
    static Query rows(Query describe) {
        if (describe.getQueryPattern() == null) {
            Query none = QueryFactory.make();
            none.setQuerySelectType();
            none.setQueryResultStar(true);
            none.setQueryPattern(new ElementGroup());
            return none;
        }
        Query rows = describe.cloneQuery();
        rows.setQuerySelectType();
        return rows;
    }

    /**
     * Describes them.
     *
     * @param execution of {@link #rows}
     * @param held called for each thing and triple
     */
    static Graph describe(Query describe, QueryExec execution, Runnable held) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        describe.getResultURIs().forEach(node -> wanted(node, seen, open, held));
        execution.select().forEachRemaining(row -> {
            for (Var variable : describe.getProjectVars()) {
                wanted(row.get(variable), seen, open, held);
            }
        });
        Graph told = GraphFactory.createDefaultGraph();
        told.getPrefixMapping().setNsPrefixes(describe.getPrefixMapping());
        Graph from = new HurriedGraph(graph(execution.getDataset()),
                () -> HurriedGraph.hurry(Context.getCancelSignal(execution.getContext())));
        while (!open.isEmpty()) {
            ExtendedIterator<Triple> triples = from.find(open.remove(), Node.ANY, Node.ANY);
            triples.forEachRemaining(triple -> {
                held.run();
                told.add(triple);
                if (triple.getObject().isBlank()) {
                    wanted(triple.getObject(), seen, open, held);
                }
            });
        }
        return told;
    }

    private static void wanted(Node node, Set<Node> seen, Deque<Node> open, Runnable held) {
        if (node != null && !node.isLiteral() && seen.add(node)) {
            held.run();
            open.add(node);
        }
    }

    private static Graph graph(DatasetGraph dataset) {
        // with FROM, or ?default-graph-uri, the default graph is what these say
        return dataset instanceof DynamicDatasets.DynamicDatasetGraph ? dataset.getDefaultGraph() : dataset.getUnionGraph();
    }
}
