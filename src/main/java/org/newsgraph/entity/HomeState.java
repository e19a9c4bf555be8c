package org.newsgraph.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.facts.ActorType;

/** The state in which an article plays: the one that it names, itself or by its places and bodies, at least twice as often as any other. */
final class HomeState {

    /** How many times as often as the next, and how often at least. */
    private static final int LEAD = 2;

    private HomeState() {
    }

    /** Empty when the article names none or speaks of several alike. */
    static Optional<Referent> of(Cast cast) {
        Map<String, Integer> counts = new HashMap<>();
        Stream<String> named = cast.meanings().values().stream()
                .filter(r -> r.type == ActorType.State || r.type == ActorType.Organization).map(Referent::state).filter(Objects::nonNull)
                .map(r -> r.authority).filter(Objects::nonNull).map(AuthorityEntry::id);
        Stream<String> places = cast.placeMeanings().values().stream().map(r -> r.authority).filter(Objects::nonNull)
                .map(e -> e.kind() == AuthorityEntry.Kind.STATE ? e.id() : e.of()).filter(Objects::nonNull);
        Stream.concat(named, places).forEach(id -> counts.merge(id, 1, Integer::sum));
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
        boolean leads = sorted.size() == 1 && sorted.get(0).getValue() >= LEAD
                || sorted.size() > 1 && sorted.get(0).getValue() >= LEAD * sorted.get(1).getValue();
        return leads ? cast.stateById(sorted.get(0).getKey()) : Optional.empty();
    }
}
