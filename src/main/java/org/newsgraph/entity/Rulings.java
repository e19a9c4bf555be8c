package org.newsgraph.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Everything that a person has decided, in the order of the file ({@code data/authority/decisions.csv} says what its columns hold). */
public record Rulings(List<Ruling> all) {

    /** Nothing was decided. */
    public static final Rulings NONE = new Rulings(List.of());

    public Rulings {
        all = List.copyOf(all);
    }

    /**
     * Reads a file of decisions.
     *
     * @throws IllegalArgumentException when a line is wrong or contradicts others; names the file and every such line
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static Rulings read(Path file) {
        List<Ruling> rulings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Row row : Table.read(file).rows()) {
            try {
                rulings.add(Ruling.of(row));
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        problems.addAll(contradictions(rulings));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new Rulings(rulings);
    }

    /**
     * These and more.
     *
     * @throws IllegalArgumentException when they contradict each other
     */
    public Rulings with(List<Ruling> more) {
        List<Ruling> rulings = Stream.concat(all.stream(), more.stream()).toList();
        List<String> problems = contradictions(rulings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new Rulings(rulings);
    }

    /** Those of one kind, in order. */
    public List<Ruling> of(Ruling.Kind kind) {
        return all.stream().filter(ruling -> ruling.kind() == kind).toList();
    }

    /** Lines that keep apart what other lines make one, also by way of third things. */
    private static List<String> contradictions(List<Ruling> rulings) {
        Map<String, String> first = new HashMap<>();
        for (Ruling ruling : rulings) {
            if (ruling.kind() == Ruling.Kind.SAME) {
                first.put(first(first, ruling.other("")), first(first, ruling.one("")));
            }
        }
        return rulings.stream().filter(ruling -> ruling.kind() != Ruling.Kind.SAME)
                .filter(ruling -> first(first, ruling.one("")).equals(first(first, ruling.other(""))))
                .map(ruling -> ruling.at() + ": other lines say that " + ruling.one() + " and " + ruling.other() + " are the same")
                .toList();
    }

    private static String first(Map<String, String> first, String name) {
        String at = name;
        for (String next = first.get(at); next != null && !next.equals(at); next = first.get(at)) {
            at = next;
        }
        return at;
    }
}
