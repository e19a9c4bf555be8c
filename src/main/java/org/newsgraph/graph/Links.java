package org.newsgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is known of canonical things in other data sets: certain links, and candidates that are none. A pair stands once, as a link
 * rather than as a candidate, and as what came first. Sorted.
 */
public record Links(List<ExternalLink> links, List<LinkCandidate> candidates) {

    /** Method of what the authority files say. */
    public static final String AUTHORITY = "authority-file";
    /** Method of what a reconciliation service answered. */
    public static final String RECONCILIATION = "reconciliation";
    /** Method of what a person decided. */
    public static final String CURATOR = "curator";
    public static final Links NONE = new Links(List.of(), List.of());

    public Links {
        Map<String, ExternalLink> sure = new LinkedHashMap<>();
        links.forEach(link -> sure.putIfAbsent(key(link.canonicalIri(), link.target()), link));
        Map<String, LinkCandidate> open = new LinkedHashMap<>();
        candidates.stream().filter(candidate -> !sure.containsKey(key(candidate.canonicalIri(), candidate.target())))
                .forEach(candidate -> open.putIfAbsent(key(candidate.canonicalIri(), candidate.target()), candidate));
        links = sure.values().stream().sorted(Comparator.comparing(ExternalLink::canonicalIri).thenComparing(ExternalLink::target))
                .toList();
        candidates = open.values().stream()
                .sorted(Comparator.comparing(LinkCandidate::canonicalIri)
                        .thenComparing(candidate -> candidate.score() == null ? 0 : -candidate.score())
                        .thenComparing(LinkCandidate::target))
                .toList();
    }

    /** These and the others; what is in both is taken from these. */
    public Links plus(Links others) {
        return new Links(Stream.concat(links.stream(), others.links.stream()).toList(),
                Stream.concat(candidates.stream(), others.candidates.stream()).toList());
    }

    /** Those found by one method. */
    public Links by(String method) {
        return new Links(links.stream().filter(link -> link.method().equals(method)).toList(),
                candidates.stream().filter(candidate -> candidate.method().equals(method)).toList());
    }

    /** Those of some canonical things. */
    public Links among(Predicate<String> canonical) {
        return new Links(links.stream().filter(link -> canonical.test(link.canonicalIri())).toList(),
                candidates.stream().filter(candidate -> canonical.test(candidate.canonicalIri())).toList());
    }

    /** All but some pairs of a canonical thing and a target. */
    Links without(Collection<Pair> pairs) {
        return new Links(links.stream().filter(link -> !pairs.contains(new Pair(link.canonicalIri(), link.target()))).toList(),
                candidates.stream().filter(candidate -> !pairs.contains(new Pair(candidate.canonicalIri(), candidate.target()))).toList());
    }

    record Pair(String canonicalIri, String target) {}

    private static String key(String canonical, String target) {
        return canonical + " " + target;
    }
}
