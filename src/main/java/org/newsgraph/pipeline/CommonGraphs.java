package org.newsgraph.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossPosts;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.AuthorityGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.CuratedLinks;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.LinksGraph;
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
     * @param links the graph of that name as it is: what services have answered stays in it
     * @param complaints is told, a line each, what a person decided and what could not be applied
     * @return each replaces the graph of that name; what is not among them stays as it is
     */
    Map<Base.Shared, Graph> derive(List<Note> notes, Graph links, Base base, Consumer<String> complaints);

    /** The ontology, and each article's decisions as they are. */
    static CommonGraphs plain() {
        return (notes, old, base, complaints) -> {
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
        return (notes, old, base, complaints) -> {
            Authority authority = Authority.load();
            Set<String> known = AuthorityGraph.iris(authority, base);
            Relating.Related related = new Relating(CrossArticle.load(), CrossPosts.load(authority), rulings, known::contains, base)
                    .decide(notes);
            related.complaints().forEach(complaints);
            CuratedLinks.Curated links = links(related.decisions(), authority, LinksGraph.read(old), rulings, base);
            links.complaints().forEach(complaints);
            return SharedGraphs.of(related.decisions(), related.origins(), authority, links.links(), base);
        };
    }

    private static CuratedLinks.Curated links(List<Decision> decisions, Authority authority, Links old, Rulings rulings, Base base) {
        Map<String, String> canonical = decisions.stream()
                .collect(Collectors.toMap(Decision::localIri, Decision::canonicalIri, (one, other) -> one));
        Set<String> things = Set.copyOf(canonical.values());
        Links found = AuthorityGraph.links(authority, AuthorityGraph.denoted(authority, decisions, base), base)
                .plus(old.by(Links.RECONCILIATION).among(things::contains));
        return new CuratedLinks(rulings, base).apply(found, iri -> canonical.getOrDefault(iri, iri), things::contains);
    }
}
