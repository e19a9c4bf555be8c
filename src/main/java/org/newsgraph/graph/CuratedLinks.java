package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;

/** Puts what a person has decided about links above what was found: a link that is none goes, one that is certain stays alone. */
public final class CuratedLinks {

    private final Rulings rulings;
    private final String base;

    /** @param base of the things that the decisions name in short */
    public CuratedLinks(Rulings rulings, Base base) {
        this.rulings = rulings;
        this.base = base.iri();
    }

    /**
     * What became of the links.
     *
     * @param complaints a line for each ruling that could not be applied
     */
    public record Curated(Links links, List<String> complaints) {}

    /**
     * Applies the rulings that are about links.
     *
     * @param canonical IRI of the canonical thing that a thing of an article is; others stay as they are
     * @param known whether an IRI is one of a canonical thing
     */
    public Curated apply(Links found, UnaryOperator<String> canonical, Predicate<String> known) {
        List<ExternalLink> decided = new ArrayList<>();
        Set<Links.Pair> refused = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        for (Ruling ruling : rulings.all()) {
            if (ruling.isAboutLink(base)) {
                String thing = canonical.apply(ruling.one(base));
                if (!known.test(thing)) {
                    complaints.add(ruling.at() + ": no article and no authority file knows " + ruling.one());
                } else if (ruling.kind() == Ruling.Kind.SAME) {
                    decided.add(new ExternalLink(thing, ruling.other(base), Links.CURATOR, 1, why(ruling), null));
                } else {
                    refused.add(new Links.Pair(thing, ruling.other(base)));
                }
            }
        }
        decided.forEach(link -> found.links().stream().filter(other -> rivals(link, other))
                .forEach(other -> refused.add(new Links.Pair(other.canonicalIri(), other.target()))));
        return new Curated(new Links(decided, List.of()).plus(found.without(refused)), complaints);
    }

    /** Two things of one data set are not both the same as one of ours. */
    private static boolean rivals(ExternalLink decided, ExternalLink found) {
        return decided.canonicalIri().equals(found.canonicalIri()) && !decided.target().equals(found.target())
                && space(decided.target()).equals(space(found.target()));
    }

    private static String space(String iri) {
        return iri.replaceFirst("[^/#]*/?$", "");
    }

    private static String why(Ruling ruling) {
        return ruling.at() + (ruling.reason().isEmpty() ? "" : ": " + ruling.reason());
    }
}
