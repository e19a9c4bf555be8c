package org.newsgraph.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose text each article prints. An article whose text is nearly all in an earlier one, or the other way round, is a copy of it; a
 * copy of a copy is one of the first only when it is like the first. Where one of them names an agency, all are the agency's text.
 */
public final class CrossTexts implements Kinship<LocalText> {

    /** Least resemblance of a copy: a short dispatch within an article four times as long has it. */
    private static final double RESEMBLANCE = 0.25;
    /** Least share of the shorter text in the longer one: a copy leaves out or rewrites a paragraph or two. */
    private static final double CONTAINMENT = 0.7;

    /**
     * Whose text an article prints.
     *
     * @param from IRI of the local actor whose it is: agency, or outlet that printed it first
     * @param copy of which article, if of any
     */
    public record Origin(String article, String from, @Nullable Copy copy) implements Serializable {}

    /**
     * That an article is a copy.
     *
     * @param of IRI of the article that printed it first
     * @param resemblance the share of common shingles among all of both
     * @param containment the share of the shorter one's shingles that the longer one has
     */
    public record Copy(String of, double resemblance, double containment) implements Serializable {}

    /** One origin for each article, sorted. */
    public List<Origin> find(Collection<LocalText> texts) {
        Comparator<LocalText> order = Comparator.comparing(LocalText::published, Comparator.nullsLast(Comparator.naturalOrder()));
        Map<String, List<LocalText>> firsts = new TreeMap<>();
        Map<String, Copy> copies = new TreeMap<>();
        Map<String, List<LocalText>> printed = new TreeMap<>();
        for (LocalText text : texts.stream().sorted(order.thenComparing(LocalText::article)).toList()) {
            Set<LocalText> near = new HashSet<>();
            text.signature().bands().forEach(band -> near.addAll(firsts.getOrDefault(band, List.of())));
            Optional<Copy> copy = near.stream().map(first -> copy(text, first)).flatMap(Optional::stream)
                    .min(Comparator.comparingDouble((Copy c) -> -c.resemblance()).thenComparing(Copy::of));
            if (copy.isPresent()) {
                copies.put(text.article(), copy.get());
            } else {
                text.signature().bands().forEach(band -> firsts.computeIfAbsent(band, b -> new ArrayList<>()).add(text));
            }
            printed.computeIfAbsent(copy.map(Copy::of).orElse(text.article()), a -> new ArrayList<>()).add(text);
        }
        List<Origin> origins = new ArrayList<>();
        printed.values().forEach(same -> {
            LocalText first = same.getFirst();
            String from = same.stream().map(LocalText::agency).filter(agency -> agency != null).findFirst().orElse(first.outlet());
            same.forEach(text -> origins.add(new Origin(text.article(), from, copies.get(text.article()))));
        });
        origins.sort(Comparator.comparing(Origin::article));
        return origins;
    }

    @Override
    public Set<String> keys(LocalText text) {
        return text.signature().bands();
    }

    @Override
    public boolean near(LocalText one, LocalText other) {
        return copy(one, other).isPresent() && meet(one, other);
    }

    private static Optional<Copy> copy(LocalText text, LocalText first) {
        double resemblance = text.signature().resemblance(first.signature());
        double containment = text.signature().containment(first.signature());
        return resemblance >= RESEMBLANCE && containment >= CONTAINMENT
                ? Optional.of(new Copy(first.article(), resemblance, containment))
                : Optional.empty();
    }
}
