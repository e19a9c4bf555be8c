package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Told;
import org.newsgraph.entity.LocalIncident.Where;

/** What all reports of one incident in one article tell together; the first is the one that names it. */
record IncidentProfile(List<LocalIncident> reports) implements Comparable<IncidentProfile> {

    private static final int LONGEST = 31;
    private static final int BACK = 14;

    IncidentProfile {
        reports = reports.stream().sorted(Comparator.comparing(LocalIncident::told).thenComparing(Comparator.naturalOrder())).toList();
    }

    static IncidentProfile of(LocalIncident report) {
        return new IncidentProfile(List.of(report));
    }

    IncidentProfile with(IncidentProfile other) {
        List<LocalIncident> more = new ArrayList<>(reports);
        more.addAll(other.reports);
        return new IncidentProfile(more);
    }

    LocalIncident first() {
        return reports.getFirst();
    }

    String article() {
        return first().article();
    }

    String family() {
        return first().family();
    }

    boolean happened() {
        return first().told() == Told.REPORTED;
    }

    Set<String> types() {
        return all(report -> List.of(report.type()));
    }

    Set<String> agents() {
        return all(LocalIncident::agents);
    }

    Set<String> patients() {
        return all(LocalIncident::patients);
    }

    List<Where> places() {
        return reports.stream().flatMap(report -> report.places().stream()).distinct().toList();
    }

    /** Of those to whom it was done; of those who did it where it is done to nobody. */
    List<Counted> counts() {
        List<Counted> all = reports.stream().flatMap(report -> report.groups().stream()).toList();
        List<Counted> patients = all.stream().filter(Counted::patient).toList();
        return patients.isEmpty() ? all : patients;
    }

    /** The closest time that a report gives. */
    Optional<Days> days() {
        return reports.stream().filter(report -> report.span() != null).map(report -> Days.of(report.begin(), report.end()))
                .min(Comparator.comparingLong(Days::length).thenComparing(Days::begin));
    }

    /** Without a time of its own it is news of the days before the article. */
    Optional<Days> newsDays() {
        LocalDate published = first().published();
        return published == null ? Optional.empty() : Optional.of(new Days(published.minusDays(BACK), published));
    }

    private Set<String> all(Function<LocalIncident, ? extends Collection<String>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(IncidentProfile other) {
        return first().compareTo(other.first());
    }

    /** From a first to a last day. */
    record Days(LocalDate begin, LocalDate end) {

        private static Days of(@Nullable LocalDate begin, @Nullable LocalDate end) {
            if (begin == null || end == null) {
                throw new IllegalArgumentException("an open time has no days");
            }
            return new Days(begin, end);
        }

        long length() {
            return ChronoUnit.DAYS.between(begin, end) + 1;
        }

        boolean overlaps(Days other) {
            return !begin.isAfter(other.end) && !other.begin.isAfter(end);
        }

        /** Close enough to be the time of one event and not of a period. */
        boolean close() {
            return length() <= LONGEST;
        }
    }
}
