package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Gathers reports of one incident: of one family of types, on days that overlap, done to the same people, and with nothing that speaks
 * against it. A pure function; every member of a cluster agrees with every other, so that weak pairs form no chain.
 */
public final class CrossIncidents {

    private static final int LONGEST_DAYS = 7;
    private static final double SURE = 0.6;
    private static final double STEP = 0.1;

    private final UnaryOperator<String> identity;

    /** @param identity from the IRI of a local actor or place to what it is across articles */
    public CrossIncidents(UnaryOperator<String> identity) {
        this.identity = identity;
    }

    /**
     * Reports of one incident.
     *
     * @param first the report that names it, the least of all in the order of IRIs
     * @param confidence of the least sure pair with the first
     */
    public record Cluster(LocalIncident first, List<LocalIncident> others, double confidence) {}

    /** Clusters of at least two reports, sorted. */
    public List<Cluster> gather(List<LocalIncident> incidents) {
        List<List<LocalIncident>> clusters = new ArrayList<>();
        for (LocalIncident incident : incidents.stream().sorted().filter(CrossIncidents::isDated).toList()) {
            List<List<LocalIncident>> fitting = clusters.stream().filter(c -> c.stream().allMatch(m -> agree(m, incident))).toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(incident);
            } else {
                clusters.add(new ArrayList<>(List.of(incident)));
            }
        }
        return clusters.stream().filter(c -> c.size() > 1).map(this::cluster).toList();
    }

    private Cluster cluster(List<LocalIncident> members) {
        LocalIncident first = members.get(0);
        List<LocalIncident> others = members.subList(1, members.size());
        return new Cluster(first, List.copyOf(others), others.stream().mapToDouble(o -> confidence(first, o)).min().orElse(SURE));
    }

    private static boolean isDated(LocalIncident incident) {
        return incident.reported() && incident.begin() != null && incident.end() != null
                && ChronoUnit.DAYS.between(incident.begin(), incident.end()) < LONGEST_DAYS;
    }

    private boolean agree(LocalIncident one, LocalIncident other) {
        return one.family().equals(other.family()) && overlap(one, other) && shared(one.patients(), other.patients())
                && !apart(one.agents(), other.agents()) && !apart(one.places(), other.places());
    }

    private static boolean overlap(LocalIncident one, LocalIncident other) {
        LocalDate begin = one.begin();
        LocalDate end = one.end();
        LocalDate otherBegin = other.begin();
        LocalDate otherEnd = other.end();
        return begin != null && end != null && otherBegin != null && otherEnd != null && !begin.isAfter(otherEnd)
                && !otherBegin.isAfter(end);
    }

    private boolean shared(List<String> one, List<String> other) {
        Set<String> same = known(one);
        same.retainAll(known(other));
        return !same.isEmpty();
    }

    /** Both name somebody, and never the same. */
    private boolean apart(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !shared(one, other);
    }

    private Set<String> known(List<String> locals) {
        return locals.stream().map(identity).collect(Collectors.toCollection(TreeSet::new));
    }

    private double confidence(LocalIncident one, LocalIncident other) {
        boolean day = one.begin() != null && one.begin().equals(other.begin()) && one.end() != null && one.end().equals(other.end());
        return SURE + (day ? STEP : 0) + (shared(one.agents(), other.agents()) ? STEP : 0)
                + (shared(one.places(), other.places()) ? STEP : 0);
    }
}
