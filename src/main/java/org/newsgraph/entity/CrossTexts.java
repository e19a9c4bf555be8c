package org.newsgraph.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        List<LocalText> sorted = texts.stream().sorted(order.thenComparing(LocalText::article)).toList();
        List<List<List<LocalText>>> firsts = bands(sorted);
        Map<String, Copy> copies = new TreeMap<>();
        Map<String, List<LocalText>> printed = new TreeMap<>();
        for (int place = 0; place < sorted.size(); place++) {
            LocalText text = sorted.get(place);
            Set<LocalText> near = Collections.newSetFromMap(new IdentityHashMap<>());
            firsts.get(place).forEach(near::addAll);
            Optional<Copy> copy = near.stream().map(first -> copy(text, first)).flatMap(Optional::stream)
                    .min(Comparator.comparingDouble((Copy c) -> -c.resemblance()).thenComparing(Copy::of));
            if (copy.isPresent()) {
                copies.put(text.article(), copy.get());
            } else {
                firsts.get(place).forEach(band -> band.add(text));
            }
            printed.computeIfAbsent(copy.map(Copy::of).orElse(text.article()), a -> new ArrayList<>(1)).add(text);
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

    /**
     * For each text, one list for each band that it has in common with others, the same for all of them, and empty; most bands are of one text
     * alone and have none.
     */
    private static List<List<List<LocalText>>> bands(List<LocalText> texts) {
        List<List<List<LocalText>>> bands = new ArrayList<>(Collections.nCopies(texts.size(), List.of()));
        for (int number = 0; number < TextSignature.bandsOfAll(); number++) {
            for (List<Integer> places : shared(texts, number)) {
                List<LocalText> band = new ArrayList<>(1);
                for (int place : places) {
                    if (bands.get(place).isEmpty()) {
                        bands.set(place, new ArrayList<>());
                    }
                    bands.get(place).add(band);
                }
            }
        }
        return bands;
    }

    /** Places of texts that have a band in common. */
    private static List<List<Integer>> shared(List<LocalText> texts, int number) {
        long[] keyed = IntStream.range(0, texts.size()).filter(place -> !texts.get(place).signature().least().isEmpty())
                .mapToLong(place -> (long) Long.hashCode(texts.get(place).signature().band(number)) << Integer.SIZE | place).sorted()
                .toArray();
        List<List<Integer>> shared = new ArrayList<>();
        for (int from = 0, to; from < keyed.length; from = to) {
            to = from + 1;
            while (to < keyed.length && keyed[to] >> Integer.SIZE == keyed[from] >> Integer.SIZE) {
                to++;
            }
            if (to > from + 1) {
                Map<Long, List<Integer>> exactly = new TreeMap<>();
                LongStream.of(Arrays.copyOfRange(keyed, from, to)).mapToInt(key -> (int) key).forEach(place -> exactly.computeIfAbsent(
                        texts.get(place).signature().band(number), band -> new ArrayList<>()).add(place));
                exactly.values().stream().filter(same -> same.size() > 1).forEach(shared::add);
            }
        }
        return shared;
    }

    @Override
    public Set<String> keys(LocalText text) {
        return text.signature().bands();
    }

    @Override
    public boolean near(LocalText one, LocalText other) {
        return copy(one, other).isPresent() && meet(one, other);
    }

    @Override
    public boolean meet(LocalText one, LocalText other) {
        return one.signature().sharesBand(other.signature());
    }

    private static Optional<Copy> copy(LocalText text, LocalText first) {
        double resemblance = text.signature().resemblance(first.signature());
        double containment = text.signature().containment(first.signature());
        return resemblance >= RESEMBLANCE && containment >= CONTAINMENT
                ? Optional.of(new Copy(first.article(), resemblance, containment))
                : Optional.empty();
    }
}
