package org.newsgraph.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.graph.ExternalLink;
import org.newsgraph.graph.LinkCandidate;
import org.newsgraph.graph.Links;
import org.newsgraph.store.CanonicalThing;

/**
 * How a thing stands to other data sets.
 *
 * @param reason why it is linked, or why not, in words
 */
public record Standing(CanonicalThing thing, State state, List<ExternalLink> links, List<LinkCandidate> candidates, String reason) {

    /** Method by which the authority files know a thing. */
    static final String BY_AUTHORITY = "authority";

    /** Whether it is linked. */
    public enum State {

        LINKED, AMBIGUOUS, UNLINKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Standing {
        links = List.copyOf(links);
        candidates = List.copyOf(candidates);
    }

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::state)
            .thenComparing(standing -> standing.thing().kind())
            .thenComparing(standing -> -standing.thing().articles().size()).thenComparing(standing -> standing.thing().name())
            .thenComparing(standing -> standing.thing().iri());

    /** How each thing stands, by state and kind, those of most articles first. */
    static List<Standing> of(List<CanonicalThing> things, Links all, AuthorityNames names) {
        var links = all.links().stream().collect(Collectors.groupingBy(ExternalLink::canonicalIri));
        var candidates = all.candidates().stream().collect(Collectors.groupingBy(LinkCandidate::canonicalIri));
        return things.stream().map(thing -> of(thing, links.getOrDefault(thing.iri(), List.of()),
                candidates.getOrDefault(thing.iri(), List.of()), names)).sorted(ORDER).toList();
    }

    private static Standing of(CanonicalThing thing, List<ExternalLink> links, List<LinkCandidate> candidates, AuthorityNames names) {
        if (!links.isEmpty()) {
            String methods = links.stream().map(ExternalLink::method).distinct().collect(Collectors.joining(", "));
            return new Standing(thing, State.LINKED, links, candidates, methods);
        }
        if (!candidates.isEmpty()) {
            String more = candidates.size() == 1 ? "" : "; " + (candidates.size() - 1) + " more";
            return new Standing(thing, State.AMBIGUOUS, links, candidates, candidates.get(0).reason() + more);
        }
        if (hasNamesake(thing)) {
            return new Standing(thing, State.AMBIGUOUS, links, candidates,
                    "another has the same name, and nothing says whether they are one");
        }
        return names.ambiguity(thing).map(why -> new Standing(thing, State.AMBIGUOUS, links, candidates, why))
                .orElseGet(() -> new Standing(thing, State.UNLINKED, links, candidates, thing.method().equals(BY_AUTHORITY)
                        ? "its row in the authority files has no identifier"
                        : "no authority file names it"));
    }

    /** Whether another thing has its name and nobody knows whether they are one. */
    static boolean hasNamesake(CanonicalThing thing) {
        return thing.method().equals(CanonicalThing.UNDECIDED);
    }
}
