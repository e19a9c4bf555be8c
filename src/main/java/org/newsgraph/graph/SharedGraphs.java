package org.newsgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Authority;

/** The graphs that belong to no single article, as they follow from the graphs of all articles. */
public final class SharedGraphs {

    private SharedGraphs() {
    }

    /**
     * Derives ontology, resolution, authority and links by what each article alone lets decide.
     *
     * @param content the union of all article graphs; other graphs in it do not matter
     * @return graphs by their names
     */
    public static SortedMap<Node, Graph> of(Graph content, Authority authority, Base base) {
        return of(ArticleDecisions.of(content, base), authority, base);
    }

    /** The same by decisions of a resolver across articles. */
    public static SortedMap<Node, Graph> of(Collection<Decision> decisions, Authority authority, Base base) {
        List<String> ids = AuthorityGraph.denoted(authority, decisions, base);
        SortedMap<Node, Graph> graphs = new TreeMap<>(Comparator.comparing(Node::getURI));
        graphs.put(base.graph(Base.Shared.ontology), Ontology.load());
        graphs.put(base.graph(Base.Shared.resolution), ResolutionGraph.of(decisions));
        graphs.put(base.graph(Base.Shared.authority), AuthorityGraph.of(authority, ids, base));
        graphs.put(base.graph(Base.Shared.links), LinksGraph.of(AuthorityGraph.links(authority, ids, base), base));
        return graphs;
    }
}
