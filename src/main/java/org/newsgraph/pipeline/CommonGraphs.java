package org.newsgraph.pipeline;

import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** From the graphs of all articles to those that belong to no single one: authority, links, resolution, ontology. */
@FunctionalInterface
public interface CommonGraphs {

    /**
     * Derives them; the same content gives the same graphs.
     *
     * @param content the store within a transaction; only to be read
     * @param base of the store's IRIs
     * @return graphs by name; each replaces the one of that name
     */
    SortedMap<String, Graph> derive(DatasetGraph content, String base);
}
