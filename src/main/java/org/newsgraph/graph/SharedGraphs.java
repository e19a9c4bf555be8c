package org.newsgraph.graph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.newsgraph.entity.Authority;

/** The graphs that belong to no single article, as they follow from decisions about identity. */
public final class SharedGraphs {

    private SharedGraphs() {
    }

    /**
     * Ontology, resolution, and of the authority files what the decisions name.
     *
     * @param origins whose text each article prints
     * @param links of the canonical things
     */
    public static Map<Base.Shared, Graph> of(Collection<Decision> decisions, Collection<TextOrigin> origins, Authority authority,
            Links links, Base base) {
        List<String> ids = AuthorityGraph.denoted(authority, decisions, base);
        Map<Base.Shared, Graph> graphs = new EnumMap<>(Base.Shared.class);
        graphs.put(Base.Shared.ontology, Ontology.load());
        graphs.put(Base.Shared.resolution, ResolutionGraph.of(decisions, origins));
        graphs.put(Base.Shared.authority, AuthorityGraph.of(authority, ids, base));
        graphs.put(Base.Shared.links, LinksGraph.of(links, base));
        return graphs;
    }
}
