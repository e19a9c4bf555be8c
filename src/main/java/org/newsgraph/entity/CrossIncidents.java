package org.newsgraph.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.entity.LocalIncident.Told;

/**
 * Gathers reports of one incident: first those of one article, then the articles'. A pure function, the same in whatever order the
 * reports come. Pairs are joined from the likest down, and only where each report of one side could be of the other side's incident and
 * is like it: weak pairs form no chain (complete linkage). What does not concern a report through {@link #keys} does not change it.
 */
public final class CrossIncidents implements Kinship<CrossIncidents.Account> {

    /**
     * Reports of one incident.
     *
     * @param first the report that names it, one that tells it as having happened, the least in the order of IRIs
     * @param others the other reports
     */
    public record Cluster(LocalIncident first, List<Member> others) {

        public Cluster {
            others = List.copyOf(others);
        }

        /** The report that names it best: with those to whom it was done, of a day, with those who did it. */
        public LocalIncident naming() {
            return reports().stream().min(Comparator.comparing(LocalIncident::told).thenComparing(report -> report.patients().isEmpty())
                    .thenComparing(report -> report.span() == null ? Long.MAX_VALUE : report.span())
                    .thenComparing(report -> report.agents().isEmpty())
                    .thenComparing(Comparator.naturalOrder())).orElse(first);
        }

        /** All reports. */
        public List<LocalIncident> reports() {
            List<LocalIncident> all = new ArrayList<>(List.of(first));
            others.forEach(other -> all.add(other.report()));
            return all;
        }
    }

    /**
     * A report of the same incident as the first.
     *
     * @param features what it has in common with the reports it was joined to, in words
     */
    public record Member(LocalIncident report, double confidence, List<String> features) implements Serializable {

        public Member {
            features = List.copyOf(features);
        }
    }

    /** What one article tells of one incident, in one report or several. */
    public static final class Account implements Comparable<Account> {

        private final IncidentProfile profile;
        private final Map<LocalIncident, Member> joined;

        private Account(IncidentProfile profile, Map<LocalIncident, Member> joined) {
            this.profile = profile;
            this.joined = joined;
        }

        public List<LocalIncident> reports() {
            return profile.reports();
        }

        IncidentProfile profile() {
            return profile;
        }

        /** What it was made from, to be made anew on another machine. */
        public Parts parts() {
            Map<LocalIncident, Member> own = new TreeMap<>(joined);
            own.keySet().retainAll(reports());
            return new Parts(reports(), own);
        }

        /** Why a report was joined to others of the article; the report around which they were gathered is as sure as these. */
        private Member inside(LocalIncident report) {
            Member member = joined.get(report);
            return member == null ? new Member(report, sure(), List.of("the same article")) : member;
        }

        private double sure(LocalIncident report) {
            Member member = joined.get(report);
            return member == null ? 1 : member.confidence();
        }

        private double sure() {
            return reports().stream().flatMap(report -> Optional.ofNullable(joined.get(report)).stream()).mapToDouble(Member::confidence)
                    .max().orElse(1);
        }

        @Override
        public int compareTo(Account other) {
            return profile.compareTo(other.profile);
        }
    }

    /**
     * An account in parts.
     *
     * @param joined why reports that were joined to others were
     */
    public record Parts(List<LocalIncident> reports, Map<LocalIncident, Member> joined) implements Serializable {

        public Parts {
            reports = List.copyOf(reports);
            joined = new TreeMap<>(joined);
        }

        public Account account() {
            return new Account(IncidentProfile.of(reports), joined);
        }
    }

    /** Clusters of at least two reports, sorted. */
    public List<Cluster> gather(Collection<LocalIncident> incidents) {
        Map<String, List<LocalIncident>> articles = new TreeMap<>(incidents.stream().collect(Collectors.groupingBy(
                LocalIncident::article)));
        return join(articles.values().stream().flatMap(reports -> accounts(reports).stream()).toList());
    }

    /** What one article tells, incident by incident. */
    public List<Account> accounts(Collection<LocalIncident> ofArticle) {
        Map<LocalIncident, Member> joined = new TreeMap<>();
        return WithinArticle.profiles(ofArticle.stream().filter(i -> i.told() != Told.NOT_HAPPENED).toList(), joined).stream()
                .map(profile -> new Account(profile, joined)).toList();
    }

    /** Clusters of at least two reports, sorted. */
    public List<Cluster> join(Collection<Account> accounts) {
        return clusters(accounts).sorted(Comparator.comparing(Cluster::first)).toList();
    }

    /** The same in no certain order, each made when it is asked for. */
    public Stream<Cluster> clusters(Collection<Account> accounts) {
        return groups(accounts).stream().flatMap(group -> cluster(group).stream());
    }

    /** Accounts of one incident together, also of those that one article alone tells of. */
    public List<List<Account>> groups(Collection<Account> accounts) {
        return new IncidentGroups(accounts.stream().sorted().toList()).all();
    }

    @Override
    public Set<String> keys(Account account) {
        return IncidentKeys.of(account.profile);
    }

    @Override
    public boolean near(Account one, Account other) {
        return IncidentGroups.pair(one.profile, other.profile).isPresent() && meet(one, other);
    }

    private static Optional<Cluster> cluster(List<Account> group) {
        Account naming = group.stream().filter(account -> account.profile.happened()).min(Comparator.naturalOrder())
                .orElseGet(() -> Collections.min(group));
        List<Member> others = new ArrayList<>();
        for (Account account : group) {
            Optional<IncidentLikeness> likeness = account == naming
                    ? Optional.empty()
                    : IncidentLikeness.of(naming.profile, account.profile);
            for (LocalIncident report : account.reports()) {
                if (likeness.isPresent()) {
                    others.add(new Member(report, Math.min(likeness.get().confidence(), account.sure(report)), likeness.get().features()));
                } else if (report != naming.profile.first()) {
                    others.add(account.inside(report));
                }
            }
        }
        others.sort(Comparator.comparing(Member::report));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Cluster(naming.profile.first(), others));
    }
}
