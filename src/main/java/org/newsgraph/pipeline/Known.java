package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.Rulings;
import org.newsgraph.entity.TermsOfOffice;
import org.newsgraph.graph.AuthorityGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.CuratedLinks;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.LinksGraph;
import org.newsgraph.graph.TermsGraph;

/**
 * The graphs {@code authority} and {@code links}: the entries of the authority files that articles name, and the links of all that they
 * name.
 *
 * @param complaints a line for each ruling that could not be applied
 */
public record Known(Graph authority, Graph links, List<String> complaints) {

    /**
     * Of which things across articles the graphs can say something, when a local thing stands for them.
     *
     * @param links the present graph of links
     */
    static Predicate<String> possible(Authority authority, Graph links, Base base) {
        Set<String> entries = new HashSet<>(AuthorityGraph.iris(authority, base));
        entries.addAll(TermsGraph.posts(TermsOfOffice.load(), base));
        return iri -> entries.contains(iri) || LinksGraph.mentions(links, iri);
    }

    /**
     * @param named whether an IRI is that of something that articles name
     * @param others links that were found elsewhere
     * @param canonical from a thing's IRI to that of the thing across articles
     * @param denoted whether a local thing stands for one across articles
     */
    public static Known of(Authority authority, Predicate<String> named, Links others, Rulings rulings, UnaryOperator<String> canonical,
            Predicate<String> denoted, Base base) {
        List<String> ids = AuthorityGraph.ids(authority, List.of(named, denoted), base);
        Links found = AuthorityGraph.links(authority, ids, base).plus(others.among(denoted));
        CuratedLinks.Curated curated = new CuratedLinks(rulings, base).apply(found, canonical, denoted);
        Graph entries = AuthorityGraph.of(authority, ids, base);
        return new Known(TermsGraph.with(entries, TermsOfOffice.load(), denoted, base), LinksGraph.of(curated.links(), base),
                curated.complaints());
    }
}
