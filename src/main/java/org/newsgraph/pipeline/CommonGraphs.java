package org.newsgraph.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.AuthorityGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.graph.SharedGraphs;

/** What belongs to no single article: authority, links, resolution, ontology. */
@FunctionalInterface
public interface CommonGraphs {

    /**
     * Derives the graphs; the same notes give the same graphs.
     *
     * @param notes of all articles in the store, those of unchanged articles included, in a fixed order
     * @param complaints is told, a line each, what a person decided and what could not be applied
     * @return each replaces the graph of that name; what is not among them stays as it is
     */
    Map<Base.Shared, Graph> derive(List<Note> notes, Base base, Consumer<String> complaints);

    /** The ontology, and each article's decisions as they are. */
    static CommonGraphs plain() {
        return (notes, base, complaints) -> {
            Map<Base.Shared, Graph> graphs = new EnumMap<>(Base.Shared.class);
            graphs.put(Base.Shared.ontology, Ontology.load());
            graphs.put(Base.Shared.resolution, ResolutionGraph.of(notes.stream().flatMap(n -> n.decisions().stream()).toList()));
            return graphs;
        };
    }

    /**
     * The ontology, what articles share, and those entries of the authority files that they name, with their links.
     *
     * @param rulings what a person has decided about who is who
     */
    static CommonGraphs known(Rulings rulings) {
        return (notes, base, complaints) -> {
            Authority authority = Authority.load();
            Set<String> known = AuthorityGraph.iris(authority, base);
            Relating.Related related = new Relating(CrossArticle.load(), rulings, known::contains, base).decide(notes);
            related.complaints().forEach(complaints);
            return SharedGraphs.of(related.decisions(), authority, base);
        };
    }
}
