package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossGroups.Headcount;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.Kinship;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalText;
import org.newsgraph.store.RelatingNotes;
import org.newsgraph.store.StoreWriter;

/** The notes of a store, each read when it is asked for, and the keys under which articles are found. */
final class Archive {

    /** What articles tell that can concern what others tell. */
    private enum Kind {
        PERSON, INCIDENT, GROUP, TEXT
    }

    private final StoreWriter writer;
    private final RelatingNotes keys;
    private final CrossArticle actors;
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, List<Account>> accounts = new HashMap<>();

    Archive(StoreWriter writer, CrossArticle actors) {
        this.writer = writer;
        this.keys = writer.relating();
        this.actors = actors;
    }

    /** Of an article's graph; nothing when there is none. */
    Note note(String graph) {
        return notes.computeIfAbsent(graph, any -> Notes.read(writer.note(graph)));
    }

    List<LocalActor> persons(String graph) {
        return persons(note(graph));
    }

    static List<LocalActor> persons(Note note) {
        return note.actors().stream().filter(CrossArticle::isOpen).toList();
    }

    List<Account> accounts(String graph) {
        return accounts.computeIfAbsent(graph, any -> Relating.INCIDENTS.accounts(note(graph).incidents()));
    }

    /** Notes under which keys the present note of an article is found. */
    void index(String graph) {
        index(graph, note(graph), accounts(graph));
    }

    /** The same for a note that is not kept here. */
    void index(String graph, Note note, List<Account> told) {
        Set<String> all = new TreeSet<>();
        persons(note).forEach(person -> add(all, Kind.PERSON, actors.keys(person)));
        told.forEach(account -> add(all, Kind.INCIDENT, Relating.INCIDENTS.keys(account)));
        Relating.GROUPS.headcounts(note.incidents(), local -> local).forEach(counted -> add(all, Kind.GROUP, numbers(counted)));
        note.texts().forEach(text -> add(all, Kind.TEXT, Relating.TEXTS.keys(text)));
        keys.keys(graph, all);
    }

    private static void add(Set<String> all, Kind kind, Collection<String> of) {
        of.forEach(key -> all.add(kind + " " + key));
    }

    /** Not by incidents: these change when other articles do. */
    private static Set<String> numbers(Headcount counted) {
        return Relating.GROUPS.keys(new Headcount(counted.article(), counted.published(), counted.number(), counted.people(), counted
                .label(), counted.participations(), Set.of()));
    }

    Set<LocalActor> near(LocalActor person) {
        return near(Kind.PERSON, person, actors, this::persons);
    }

    /** These persons and all that are reached over near ones. */
    Set<LocalActor> personsAround(Collection<LocalActor> persons) {
        return new Reach<>(actors, key -> found(Kind.PERSON, key, this::persons)).from(persons);
    }

    Set<Account> near(Account account) {
        return near(Kind.INCIDENT, account, Relating.INCIDENTS, this::accounts);
    }

    Set<LocalText> near(LocalText text) {
        return near(Kind.TEXT, text, Relating.TEXTS, this::texts);
    }

    /** These texts and all that are reached over near ones. */
    Set<LocalText> textsAround(Collection<LocalText> texts) {
        return new Reach<>(Relating.TEXTS, key -> found(Kind.TEXT, key, this::texts)).from(texts);
    }

    List<LocalText> texts(String graph) {
        return note(graph).texts();
    }

    /** Articles that count as many of the same people about the same time. */
    Stream<String> counting(Headcount counted) {
        return numbers(counted).stream().flatMap(key -> keys.articles(Kind.GROUP + " " + key).stream());
    }

    private <T> Set<T> near(Kind kind, T one, Kinship<T> kinship, Function<String, List<T>> told) {
        Set<T> near = new LinkedHashSet<>();
        Set<String> graphs = new TreeSet<>();
        kinship.keys(one).forEach(key -> graphs.addAll(keys.articles(kind + " " + key)));
        graphs.forEach(graph -> told.apply(graph).stream().filter(other -> !other.equals(one) && kinship.near(one, other))
                .forEach(near::add));
        return near;
    }

    private <T> List<T> found(Kind kind, String key, Function<String, List<T>> told) {
        return keys.articles(kind + " " + key).stream().flatMap(graph -> told.apply(graph).stream()).toList();
    }
}
