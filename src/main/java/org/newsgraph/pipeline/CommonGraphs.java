package org.newsgraph.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.entity.Authority;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.graph.SharedGraphs;

/** What belongs to no single article: authority, links, resolution, ontology. */
@FunctionalInterface
public interface CommonGraphs {

    /**
     * Derives the graphs; the same decisions give the same graphs.
     *
     * @param decisions of all articles in the store, those of unchanged articles included, in a fixed order
     * @return each replaces the graph of that name; what is not among them stays as it is
     */
    Map<Base.Shared, Graph> derive(List<Decision> decisions, Base base);

    /** The ontology, and each article's decisions as they are. */
    static CommonGraphs plain() {
        return (decisions, base) -> {
            Map<Base.Shared, Graph> graphs = new EnumMap<>(Base.Shared.class);
            graphs.put(Base.Shared.ontology, Ontology.load());
            graphs.put(Base.Shared.resolution, ResolutionGraph.of(decisions));
            return graphs;
        };
    }

    /** The ontology, each article's decisions, and those entries of the authority files that they name, with their links. */
    static CommonGraphs known() {
        return (decisions, base) -> SharedGraphs.of(decisions, Authority.load(), base);
    }
}
