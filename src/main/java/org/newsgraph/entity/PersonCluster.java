package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One person as several articles tell of it. Whoever joins has to agree with every member; members of whom the same is told are asked
 * together, with the first and the last day on which it is told.
 */
final class PersonCluster {

    /** Days between two articles that may mean one leader by the same title. */
    private static final int YEAR = 366;

    private final PersonTraits traits;
    private final List<LocalActor> members = new ArrayList<>(1);
    private final Set<String> articles = new HashSet<>(2);
    private final Map<Told, Days> told = new HashMap<>(2);

    PersonCluster(LocalActor first, PersonTraits traits) {
        this.traits = traits;
        add(first);
    }

    /** What is told of a person, but for the day. */
    private record Told(String name, List<String> roles, @Nullable String of, @Nullable String state) {}

    /**
     * Days on which the same is told.
     *
     * @param one of the persons
     * @param first null when one of the days is not known, as {@code last}
     */
    private record Days(LocalActor one, @Nullable LocalDate first, @Nullable LocalDate last) {

        Days(LocalActor one) {
            this(one, one.published(), one.published());
        }

        Days with(Days more) {
            LocalDate begin = first;
            LocalDate end = last;
            LocalDate otherBegin = more.first;
            LocalDate otherEnd = more.last;
            if (begin == null || end == null || otherBegin == null || otherEnd == null) {
                return new Days(one, null, null);
            }
            return new Days(one, otherBegin.isBefore(begin) ? otherBegin : begin, otherEnd.isAfter(end) ? otherEnd : end);
        }

        boolean withinYear(@Nullable LocalDate day) {
            return day != null && first != null && last != null && Math.abs(ChronoUnit.DAYS.between(first, day)) <= YEAR
                    && Math.abs(ChronoUnit.DAYS.between(last, day)) <= YEAR;
        }
    }

    LocalActor first() {
        return members.getFirst();
    }

    List<LocalActor> members() {
        return members;
    }

    void add(LocalActor person) {
        members.add(person);
        articles.add(person.article());
        told.merge(new Told(person.name(), person.roles(), person.of(), person.state()), new Days(person), Days::with);
    }

    /** Whether every member is told of by another article, has the same name and agrees. */
    boolean fits(LocalActor person) {
        return !articles.contains(person.article()) && told.values().stream().allMatch(days -> traits.sameName(days.one, person) && agree(
                days, person));
    }

    /** The same state, and a post or body in common; nothing said on one side speaks for nobody, unless both lead a state. */
    private boolean agree(Days days, LocalActor other) {
        LocalActor one = days.one;
        boolean states = one.state() != null && one.state().equals(other.state());
        boolean conflict = one.state() != null && other.state() != null && !states;
        boolean body = one.of() != null && one.of().equals(other.of()) && !one.of().equals(one.state());
        return !conflict && (body || states && !traits.sharedWords(one, other).isEmpty() || office(days, other));
    }

    /**
     * Both lead a state, which neither article names, within a year: nobody else of that name does. Whoever leads something else may have
     * a namesake.
     */
    private boolean office(Days days, LocalActor other) {
        return traits.sameOffice(days.one, other) && days.withinYear(other.published()) && traits.sameMainName(days.one, other);
    }

    /**
     * In short, under which a cluster is found that has this person as its first: nobody who agrees with it has none of them. Two may be one in
     * short, which only costs a comparison.
     */
    static Set<Integer> keys(LocalActor person, PersonTraits traits) {
        Set<String> reasons = new TreeSet<>();
        if (person.of() != null) {
            reasons.add(" of " + person.of());
        }
        if (person.state() != null) {
            traits.words(person).forEach(word -> reasons.add(" as " + word + " of " + person.state()));
        }
        traits.offices(person).forEach(office -> reasons.add(" holds " + office));
        Set<Integer> keys = new TreeSet<>();
        traits.keys(person).forEach(name -> reasons.forEach(reason -> keys.add((name + reason).hashCode())));
        return keys;
    }
}
