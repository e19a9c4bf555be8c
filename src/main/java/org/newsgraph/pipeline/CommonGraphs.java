package org.newsgraph.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.Comparator;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Ontology;

/** From the graphs of all articles to those that belong to no single one: authority, links, resolution, ontology. */
@FunctionalInterface
public interface CommonGraphs {

    /**
     * Derives them; the same content gives the same graphs.
     *
     * @param content the store within a transaction; only to be read
     * @return graphs by name; each replaces the one of that name
     */
    SortedMap<Node, Graph> derive(DatasetGraph content, Base base);

    /** The ontology alone. */
    static CommonGraphs ontology() {
        return (content, base) -> {
            SortedMap<Node, Graph> graphs = new TreeMap<>(Comparator.comparing(Node::getURI));
            graphs.putAll(Map.of(base.graph(Base.Shared.ontology), Ontology.load()));
            return graphs;
        };
    }
}
