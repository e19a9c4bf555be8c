package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which things have to be grouped anew when some have changed. Groups are made greedily, step by step in a fixed order, and what becomes of
 * two groups depends on their members alone. So a group that comes out as it was before was the same at each step, and whatever did not
 * join it then does not join it now: only what is near to other groups has to be looked at. Most changes end after a few neighbours,
 * however long the chain of near things is.
 *
 * @param near what could be of one group with a thing
 * @param before what was of one group with a thing before, itself included
 * @param grouping groups things, also those that stay alone
 */
record Affected<T>(Function<T, Set<T>> near, Function<T, Set<T>> before, Function<Collection<T>, List<List<T>>> grouping) {

    /**
     * The changed things and whole groups of others; grouped by themselves they give what all things together give.
     *
     * @param changed things that are new, are another than before, or were of one group with such a one or with one that is gone
     */
    Set<T> by(Collection<T> changed) {
        Set<T> first = Set.copyOf(changed);
        Map<T, Set<T>> known = new HashMap<>();
        Set<T> all = new LinkedHashSet<>(changed);
        for (int layers = 1;; layers *= 2) {
            Set<T> open = new LinkedHashSet<>();
            grouping.apply(List.copyOf(all)).stream().filter(group -> !isAsBefore(group, first)).forEach(open::addAll);
            boolean complete = true;
            for (int layer = 0; layer < layers; layer++) {
                Set<T> next = new LinkedHashSet<>();
                open.forEach(one -> known.computeIfAbsent(one, near).stream().filter(other -> !all.contains(other))
                        .forEach(other -> next.addAll(before.apply(other))));
                complete &= next.isEmpty();
                all.addAll(next);
                open = next;
            }
            if (complete) {
                return all;
            }
        }
    }

    private boolean isAsBefore(List<T> group, Set<T> changed) {
        return group.stream().noneMatch(changed::contains) && before.apply(group.getFirst()).equals(new HashSet<>(group));
    }
}
