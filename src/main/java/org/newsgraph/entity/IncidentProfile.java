package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Told;
import org.newsgraph.entity.LocalIncident.Where;

/** What all reports of one incident in one article tell together; the first is the one that names it. */
final class IncidentProfile implements Comparable<IncidentProfile> {

    /** Days of the longest time that still is that of one event. */
    private static final int LONGEST = 31;
    /** Days before an article of which it brings news. */
    private static final int BACK = 14;

    private final List<LocalIncident> reports;
    private final Set<String> types;
    private final Set<String> agents;
    private final Set<String> patients;
    private final List<Where> places;
    private final List<Counted> counts;
    private final Optional<Days> days;

    private IncidentProfile(List<LocalIncident> all) {
        reports = List.copyOf(all.stream().sorted(Comparator.comparing(LocalIncident::told).thenComparing(Comparator.naturalOrder()))
                .toList());
        types = all(report -> List.of(report.type()));
        agents = all(LocalIncident::agents);
        patients = all(LocalIncident::patients);
        places = List.copyOf(each(LocalIncident::places).distinct().toList());
        List<Counted> undergoing = List.copyOf(each(LocalIncident::groups).filter(Counted::patient).toList());
        counts = undergoing.isEmpty() ? List.copyOf(each(LocalIncident::groups).toList()) : undergoing;
        days = reports.stream().filter(report -> report.span() != null).map(report -> Days.of(report.begin(), report.end()))
                .min(Comparator.comparingLong(Days::length).thenComparing(Days::begin));
    }

    static IncidentProfile of(LocalIncident report) {
        return new IncidentProfile(List.of(report));
    }

    static IncidentProfile of(List<LocalIncident> reports) {
        return new IncidentProfile(reports);
    }

    IncidentProfile with(IncidentProfile other) {
        List<LocalIncident> more = new ArrayList<>(reports);
        more.addAll(other.reports);
        return new IncidentProfile(more);
    }

    List<LocalIncident> reports() {
        return reports;
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
        return types;
    }

    Set<String> agents() {
        return agents;
    }

    Set<String> patients() {
        return patients;
    }

    List<Where> places() {
        return places;
    }

    /** Of those to whom it was done; of those who did it where it is done to nobody. */
    List<Counted> counts() {
        return counts;
    }

    /** The closest time that a report gives. */
    Optional<Days> days() {
        return days;
    }

    /** Without a time of its own it is news of the days before the article. */
    Optional<Days> newsDays() {
        LocalDate published = first().published();
        return published == null ? Optional.empty() : Optional.of(new Days(published.minusDays(BACK), published));
    }

    private Set<String> all(Function<LocalIncident, List<String>> part) {
        return Set.copyOf(each(part).toList());
    }

    private <T> Stream<T> each(Function<LocalIncident, List<T>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream());
    }

    /** Whether nothing by which it is compared with what other articles tell tells it apart from another one. */
    boolean isAsGood(IncidentProfile other) {
        return family().equals(other.family()) && types.equals(other.types) && agents.equals(other.agents) && patients.equals(
                other.patients) && places.equals(other.places) && days.equals(other.days)
                && Objects.equals(first().published(), other
                        .first().published())
                && bounds().equals(other.bounds());
    }

    private List<List<Object>> bounds() {
        return counts.stream().map(count -> List.<Object>of(count.patient(), Optional.ofNullable(count.min()), Optional.ofNullable(count
                .max()))).toList();
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
