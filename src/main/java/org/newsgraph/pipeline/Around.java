package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.entity.CrossGroups.Headcount;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalText;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Resolved;

/**
 * Articles that have changed, and of other articles what these concern or concerned: of persons and texts all that is reached over near
 * ones from what they tell now, and from what was near to what they told before; of incidents and counted people what is {@link Affected}.
 */
final class Around {

    private final Archive archive;
    private final Resolved resolved;
    private final Base base;
    private final Set<String> changed;
    private final List<Note> before;
    private final Set<LocalActor> persons;
    private final Set<Account> accounts;
    private final Set<LocalText> texts;
    private final Set<String> participations = new TreeSet<>();

    /**
     * @param changed graphs of articles that were added, changed or removed, with their notes before
     * @param resolved what was decided before
     */
    Around(Archive archive, Map<String, Note> changed, Resolved resolved, Base base) {
        this.archive = archive;
        this.resolved = resolved;
        this.base = base;
        this.changed = Set.copyOf(changed.keySet());
        this.before = List.copyOf(changed.values());
        persons = archive.personsAround(concerned(archive::persons, Archive::persons, archive::near));
        accounts = accountsAffected();
        texts = archive.textsAround(concerned(archive::texts, Note::texts, archive::near));
    }

    /** What the changed articles tell now, and what is near to what they told before. */
    private <T> List<T> concerned(Function<String, List<T>> now, Function<Note, List<T>> then, Function<T, Set<T>> near) {
        List<T> from = new ArrayList<>();
        changed.stream().sorted().forEach(graph -> from.addAll(now.apply(graph)));
        before.forEach(note -> then.apply(note).forEach(gone -> from.addAll(near.apply(gone))));
        return from;
    }

    private Set<Account> accountsAffected() {
        Set<Account> from = new LinkedHashSet<>();
        changed.stream().sorted().forEach(graph -> from.addAll(archive.accounts(graph)));
        before.forEach(note -> note.incidents().forEach(report -> from.addAll(toldBefore(report.local()))));
        return new Affected<>(archive::near, this::toldBefore, Relating.INCIDENTS::groups).by(from);
    }

    /** What is told of the incident to which a report was given before. */
    private Set<Account> toldBefore(String report) {
        Set<Account> same = new LinkedHashSet<>();
        together(report).forEach(local -> archive.accounts(graphOf(local)).stream().filter(account -> account.reports().stream().anyMatch(
                each -> each.local().equals(local))).forEach(same::add));
        return same;
    }

    private Set<Account> toldBefore(Account account) {
        Set<Account> same = new LinkedHashSet<>(Set.of(account));
        account.reports().forEach(report -> same.addAll(toldBefore(report.local())));
        return same;
    }

    /** Local things that stood for the same as one before. */
    private List<String> together(String local) {
        return resolved.canonical(local).map(resolved::locals).orElse(List.of());
    }

    /** The articles of which all is decided. */
    List<Note> articles() {
        return changed.stream().sorted().map(archive::note).toList();
    }

    /** Persons of other articles. */
    List<LocalActor> persons() {
        return persons.stream().filter(person -> !isChanged(person.article())).toList();
    }

    /** What other articles tell of incidents, and what these do. */
    List<Account> accounts() {
        return List.copyOf(accounts);
    }

    /** What the other articles alone let decide about those persons and incidents. */
    List<Decision> alone() {
        Map<String, Set<String>> wanted = new HashMap<>();
        persons().forEach(person -> wanted.computeIfAbsent(graph(person.article()), any -> new TreeSet<>()).add(person.local()));
        reports().filter(report -> !isChanged(report.article()))
                .forEach(report -> wanted.computeIfAbsent(graph(report.article()), any -> new TreeSet<>()).add(report.local()));
        return wanted.entrySet().stream().flatMap(e -> archive.note(e.getKey()).decisions().stream().filter(decision -> e.getValue()
                .contains(decision.localIri()))).toList();
    }

    /** The texts of these articles and of others. */
    List<LocalText> texts() {
        return List.copyOf(texts);
    }

    /** The thing across articles that a local one stands for, where it is not decided here. */
    String canonical(String local) {
        return resolved.canonical(local).orElse(local);
    }

    /**
     * The people whom these articles and others count.
     *
     * @param canonical from a report's IRI to that of the incident across articles, as it is decided now
     */
    List<Headcount> headcounts(UnaryOperator<String> canonical) {
        Map<String, List<Headcount>> counted = new HashMap<>();
        Function<String, List<Headcount>> of = graph -> counted.computeIfAbsent(graph, any -> Relating.GROUPS.headcounts(archive.note(
                graph).incidents(), canonical));
        Map<String, Set<String>> meeting = reports().collect(Collectors.groupingBy(report -> canonical.apply(report.local()), Collectors
                .mapping(report -> graph(report.article()), Collectors.toSet())));
        Function<Headcount, Set<Headcount>> near = one -> {
            Stream<String> reporting = one.incidents().stream().flatMap(incident -> meeting.containsKey(incident)
                    ? Objects.requireNonNull(meeting.get(incident)).stream()
                    : resolved.locals(incident).stream().map(this::graphOf));
            return Stream.concat(reporting, archive.counting(one)).distinct().sorted().flatMap(graph -> of.apply(graph).stream()).filter(
                    other -> Relating.GROUPS.near(one, other)).collect(Collectors.toCollection(LinkedHashSet::new));
        };
        Function<Stream<String>, Set<Headcount>> before = counts -> counts.flatMap(count -> together(count).stream()).distinct().flatMap(
                count -> of.apply(graphOf(count)).stream().filter(each -> each.participations().contains(count))).collect(
                        Collectors
                                .toCollection(LinkedHashSet::new));
        Set<String> touched = new TreeSet<>(changed);
        reports().forEach(report -> touched.add(graph(report.article())));
        Set<Headcount> from = new LinkedHashSet<>();
        touched.forEach(graph -> from.addAll(of.apply(graph)));
        from.addAll(before.apply(Stream.concat(this.before.stream(), touched.stream().map(archive::note)).flatMap(note -> note.incidents()
                .stream()).flatMap(incident -> incident.groups().stream()).map(Counted::participation)));
        Set<Headcount> reached = new Affected<>(near, one -> {
            Set<Headcount> same = new LinkedHashSet<>(Set.of(one));
            same.addAll(before.apply(one.participations().stream()));
            return same;
        }, Relating.GROUPS::stories).by(from);
        reached.forEach(each -> participations.addAll(each.participations()));
        return List.copyOf(reached);
    }

    /** Everything about which something was said before or is said now, once {@link #headcounts} has been asked. */
    Set<String> about() {
        Set<String> about = new TreeSet<>(participations);
        Stream.concat(before.stream(), articles().stream()).forEach(note -> about.addAll(note.things()));
        alone().forEach(decision -> about.add(decision.localIri()));
        texts.forEach(text -> about.add(text.article()));
        return about;
    }

    private Stream<LocalIncident> reports() {
        return accounts.stream().flatMap(account -> account.reports().stream());
    }

    private boolean isChanged(String article) {
        return changed.contains(graph(article));
    }

    private String graph(String article) {
        return base.graphOf(article);
    }

    private String graphOf(String local) {
        return base.graphOf(local);
    }
}
