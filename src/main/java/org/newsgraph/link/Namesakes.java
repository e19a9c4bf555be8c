package org.newsgraph.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.entity.NameKey;
import org.newsgraph.store.CanonicalThing;
import org.newsgraph.store.CanonicalThing.Kind;

/** Pairs of persons with one name of which nobody knows whether they are one. */
final class Namesakes {

    /** With how many others a person is paired, so that a common name does not fill the sheet. */
    private static final int PARTNERS = 5;
    private final NameKey keys = NameKey.load();

    record Pair(CanonicalThing one, CanonicalThing other) {}

    /** At least one of each pair is undecided; each with a few partners at most. */
    List<Pair> pairs(List<CanonicalThing> things) {
        Map<String, List<CanonicalThing>> byKey = new TreeMap<>();
        things.stream().filter(thing -> thing.kind() == Kind.PERSON)
                .forEach(thing -> keys.keys(thing.name()).forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(thing)));
        Set<Pair> pairs = new LinkedHashSet<>();
        for (CanonicalThing thing : things) {
            if (thing.kind() == Kind.PERSON && Standing.hasNamesake(thing)) {
                keys.keys(thing.name()).stream().sorted().flatMap(key -> byKey.getOrDefault(key, List.of()).stream()).distinct()
                        .filter(other -> !other.equals(thing)).limit(PARTNERS)
                        .forEach(other -> pairs
                                .add(thing.iri().compareTo(other.iri()) < 0 ? new Pair(thing, other) : new Pair(other, thing)));
            }
        }
        return List.copyOf(pairs);
    }
}
