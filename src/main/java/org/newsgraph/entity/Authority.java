package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** States, places, organisations and persons that are known beforehand, from {@code data/authority/*.csv}. Immutable. */
public final class Authority {

    /** The files come with the program and are read once. */
    private static @Nullable Authority loaded;

    private static final Comparator<AuthorityEntry> LIKELIEST = Comparator
            .comparing((AuthorityEntry e) -> e.kind() == AuthorityEntry.Kind.CITY
                    ? 0
                    : 1)
            .thenComparing(e -> e.type().equals("capital") ? 0 : 1).thenComparing(Comparator.comparingLong(AuthorityEntry::population)
                    .reversed())
            .thenComparing(AuthorityEntry::id);

    private final Map<String, AuthorityEntry> byId = new LinkedHashMap<>();
    private final Map<String, List<AuthorityEntry>> byName = new HashMap<>();
    private final Map<String, List<AuthorityEntry>> byNationality = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, List<AuthorityEntry>> byMetonym = new HashMap<>();

    private Authority() {
    }

    /**
     * Reads the files from the class path.
     *
     * @throws IllegalStateException when the program was built without them
     * @throws IllegalArgumentException when an id is used twice or a reference leads nowhere; names the line
     */
    public static synchronized Authority load() {
        Authority known = loaded;
        if (known == null) {
            known = read();
            loaded = known;
        }
        return known;
    }

    private static Authority read() {
        Authority authority = new Authority();
        for (Row row : Table.load("authority/states.csv").rows()) {
            AuthorityEntry state = authority.add(row, AuthorityRows.state(row));
            row.list("demonyms").stream().findFirst().ifPresent(adjective -> authority.adjectives.put(state.id(), adjective));
            row.list("demonyms").forEach(name -> put(authority.byNationality, name, state));
            row.list("metonyms").forEach(name -> put(authority.byMetonym, name, state));
        }
        Table.load("authority/cities.csv").rows().forEach(row -> authority.add(row, AuthorityRows.city(row)));
        Table.load("authority/towns.csv").rows().forEach(row -> authority.add(row, AuthorityRows.town(row)));
        Table.load("authority/provinces.csv").rows().forEach(row -> authority.add(row, AuthorityRows.province(row)));
        Table.load("authority/places.csv").rows().forEach(row -> authority.add(row, AuthorityRows.region(row)));
        Table.load("authority/organizations.csv").rows().forEach(row -> authority.add(row, AuthorityRows.organization(row)));
        Table.load("authority/persons.csv").rows().forEach(row -> authority.add(row, AuthorityRows.person(row)));
        authority.byName.values().forEach(list -> list.sort(LIKELIEST));
        return authority;
    }

    private AuthorityEntry add(Row row, AuthorityEntry entry) {
        if (byId.putIfAbsent(entry.id(), entry) != null) {
            throw new IllegalArgumentException(row.at() + ": the id " + entry.id() + " is used twice");
        }
        String state = entry.of();
        if (state != null && !byId.containsKey(state)) {
            throw new IllegalArgumentException(row.at() + ": no state has the id " + state);
        }
        put(byName, entry.name(), entry);
        entry.aliases().forEach(alias -> put(byName, alias, entry));
        int bracket = entry.name().indexOf(" (");
        if (bracket > 0) {
            put(byName, entry.name().substring(0, bracket), entry);
        }
        return entry;
    }

    private static void put(Map<String, List<AuthorityEntry>> index, String name, AuthorityEntry entry) {
        List<AuthorityEntry> list = index.computeIfAbsent(key(name), k -> new ArrayList<>(1));
        if (!list.contains(entry)) {
            list.add(entry);
        }
    }

    /** Without article; names all in capitals, as datelines have them, meet ordinary ones; short ones ("US") keep their case. */
    static String key(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        return bare.length() < 5 ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** Every entry, in the order of the files. */
    public Collection<AuthorityEntry> entries() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The entry of an identifier of the files, such as {@code KOR}. */
    public Optional<AuthorityEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The state of this name or alias. */
    public Optional<AuthorityEntry> state(String name) {
        return named(name, AuthorityEntry.Kind.STATE).findFirst();
    }

    /** The states whose people or things are called so; several for "Congolese". */
    public List<AuthorityEntry> nationality(String name) {
        return Collections.unmodifiableList(byNationality.getOrDefault(key(name), List.of()));
    }

    /** The adjective of a state; its name where the files give none. */
    public String adjective(AuthorityEntry state) {
        return adjectives.getOrDefault(state.id(), state.name());
    }

    /** The state for whose government a name may stand: its capital, a palace. */
    public Optional<AuthorityEntry> metonym(String name) {
        List<AuthorityEntry> states = byMetonym.getOrDefault(key(name), List.of());
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** Cities, provinces and regions of this name, capitals and large cities first. */
    public List<AuthorityEntry> places(String name) {
        return Stream.of(AuthorityEntry.Kind.CITY, AuthorityEntry.Kind.PROVINCE, AuthorityEntry.Kind.REGION).flatMap(k -> named(name, k))
                .sorted(LIKELIEST).toList();
    }

    /** Organisations of this name or alias, in the order of the files. */
    public List<AuthorityEntry> organizations(String name) {
        return named(name, AuthorityEntry.Kind.ORGANIZATION).toList();
    }

    /** Persons of this name or alias, in the order of the files. */
    public List<AuthorityEntry> persons(String name) {
        return named(name, AuthorityEntry.Kind.PERSON).toList();
    }

    private Stream<AuthorityEntry> named(String name, AuthorityEntry.Kind kind) {
        return byName.getOrDefault(key(name), List.of()).stream().filter(e -> e.kind() == kind);
    }
}
