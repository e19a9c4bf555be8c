package org.newsgraph.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.lexicon.Table;

/** Types of incidents that are told of one and the same event: a deportation is a repatriation seen from the other side. */
final class Kindred {

    private static final List<Set<String>> FAMILIES = Table.load("lexicon/kindred-types.tsv").rows().stream()
            .map(r -> (Set<String>) new HashSet<>(r.list("types"))).toList();

    private Kindred() {
    }

    static boolean of(String one, String other) {
        return one.equals(other) || FAMILIES.stream().anyMatch(f -> f.contains(one) && f.contains(other));
    }
}
