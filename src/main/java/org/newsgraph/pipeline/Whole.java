package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossGroups.Headcount;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.CrossTexts;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalText;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Decision.Thing;
import org.newsgraph.graph.TextOrigin;
import org.newsgraph.store.StoreWriter;

/**
 * What is decided about all articles of a store. Each note is read twice: first for what can concern other articles, which alone is held,
 * and again when it is asked what is decided about an article's things.
 */
final class Whole {

    private final StoreWriter writer;
    private final Relating relating;
    private final Base base;
    private final Words words = new Words();
    /** Persons, reports and counted people of several articles. */
    private final Map<String, Decision> together = new HashMap<>();
    private final Map<String, Decision> ruledActors = new HashMap<>();
    private final Map<String, Decision> ruledOthers = new HashMap<>();
    private final Map<String, CrossTexts.Origin> origins = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Set<String> things = new HashSet<>();
    private List<String> complaints = List.of();

    /** @param archive in which it is noted under which keys each article is found */
    Whole(StoreWriter writer, Archive archive, Relating relating, Ruled ruled, Base base) {
        this.writer = writer;
        this.relating = relating;
        this.base = base;
        Telling telling = new Telling();
        for (String graph : writer.articles()) {
            Note note = note(graph);
            List<Account> accounts = Relating.INCIDENTS.accounts(note.incidents());
            archive.index(graph, note, accounts);
            telling.add(note, accounts);
        }
        decide(telling, ruled);
    }

    /** What articles tell that can concern others, and what each alone decides about it. */
    private static final class Telling {

        private final List<LocalActor> persons = new ArrayList<>();
        private final List<Account> accounts = new ArrayList<>();
        private final List<LocalText> texts = new ArrayList<>();
        private final Map<String, Decision> alone = new HashMap<>();

        void add(Note note, List<Account> told) {
            Set<String> open = new HashSet<>();
            Archive.persons(note).forEach(person -> {
                persons.add(person);
                open.add(person.local());
            });
            told.forEach(account -> account.reports().forEach(report -> open.add(report.local())));
            accounts.addAll(told);
            texts.addAll(note.texts());
            note.decisions().stream().filter(decision -> open.contains(decision.localIri())).forEach(decision -> alone.put(decision
                    .localIri(), decision));
        }
    }

    private void decide(Telling telling, Ruled ruled) {
        Map<String, Decision> decisions = new HashMap<>(telling.alone);
        relating.actors(telling.persons, decisions);
        decisions.forEach((local, decision) -> keep(local, decision, telling.alone));
        if (!ruled.isIdle()) {
            rule(ruled, Set.of(Thing.ACTOR, Thing.PLACE), ruledActors);
        }
        relating.incidents(telling.accounts, decisions);
        decisions.forEach((local, decision) -> keep(local, decision, telling.alone));
        relating.groups(headcounts(telling.accounts, local -> Objects.requireNonNull(decisions.get(local), local).canonicalIri()),
                together);
        Relating.TEXTS.find(telling.texts).forEach(origin -> origins.put(origin.article(), origin));
        if (!ruled.isIdle()) {
            complaints = rule(ruled, Set.of(Thing.INCIDENT, Thing.POST), ruledOthers);
        }
        List.of(together, ruledActors, ruledOthers).forEach(changed -> changed.values().stream().filter(decision -> !base.isOwn(decision
                .canonicalIri(), decision.localIri())).forEach(decision -> things.add(decision.canonicalIri())));
    }

    private void keep(String local, Decision decision, Map<String, Decision> alone) {
        if (!decision.equals(alone.get(local))) {
            together.put(local, decision);
        }
    }

    private List<String> rule(Ruled ruled, Set<Thing> kinds, Map<String, Decision> changed) {
        Ruled.Outcome outcome = ruled.apply(choice -> choose(graph -> note(graph).decisions(), choice),
                choice -> choose(graph -> decided(note(graph)).values(), choice), kinds);
        changed.putAll(outcome.changed());
        return outcome.complaints();
    }

    private List<Decision> choose(Function<String, Collection<Decision>> decisions, Ruled.Choice choice) {
        return writer.articles().stream().flatMap(graph -> decisions.apply(graph).stream()).filter(choice).toList();
    }

    private List<Headcount> headcounts(List<Account> accounts, UnaryOperator<String> canonical) {
        Map<String, List<LocalIncident>> told = new TreeMap<>();
        accounts.forEach(account -> account.reports().forEach(report -> told.computeIfAbsent(report.article(), any -> new ArrayList<>())
                .add(report)));
        return told.values().stream().flatMap(reports -> Relating.GROUPS.headcounts(reports, canonical).stream()).toList();
    }

    /** A line for each ruling that could not be applied. */
    List<String> complaints() {
        return complaints;
    }

    /** The note of an article's graph; nothing when there is none. */
    Note note(String graph) {
        return Notes.read(writer.note(graph), words);
    }

    /** What is decided about an article's things, by their IRIs. */
    Map<String, Decision> decided(Note note) {
        Map<String, Decision> decisions = new TreeMap<>();
        note.decisions().forEach(decision -> decisions.put(decision.localIri(), decision));
        relating.actors(note.actors().stream().filter(actor -> !CrossArticle.isOpen(actor)).toList(), decisions);
        decisions.replaceAll((local, alone) -> together.getOrDefault(local, alone));
        decisions.replaceAll((local, found) -> ruledActors.getOrDefault(local, found));
        relating.posts(note.posts(), decisions);
        note.incidents().stream().flatMap(incident -> incident.groups().stream()).map(Counted::participation).filter(
                together::containsKey).forEach(participation -> decisions.put(participation, together.get(participation)));
        decisions.replaceAll((local, found) -> ruledOthers.getOrDefault(local, found));
        return decisions;
    }

    /** Whether no other article has anything that stands for the same. */
    boolean isAlone(Decision decision) {
        return base.isOwn(decision.canonicalIri(), decision.localIri()) && !things.contains(decision.canonicalIri());
    }

    /**
     * Whose text an article prints.
     *
     * @param decided about the article's things
     */
    List<TextOrigin> origins(Note note, Map<String, Decision> decided) {
        return note.texts().stream().map(text -> Relating.origin(Objects.requireNonNull(origins.get(text.article()), text.article()),
                from -> decided.containsKey(from)
                        ? canonical(decided, from)
                        : sources.computeIfAbsent(from, other -> canonical(decided(
                                note(base.graphOf(other))), other))))
                .toList();
    }

    private static String canonical(Map<String, Decision> decisions, String local) {
        Decision decision = decisions.get(local);
        return decision == null ? local : decision.canonicalIri();
    }
}
