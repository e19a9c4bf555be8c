package org.newsgraph.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.entity.IncidentProfile.Days;
import org.newsgraph.entity.LocalIncident.Told;

/**
 * Gathers reports of one incident: first those of one article, then the articles'. A pure function, the same in whatever order the
 * reports come. Pairs are joined from the likest down, and only where each report of one side could be of the other side's incident and
 * is like it: weak pairs form no chain (complete linkage). What does not concern a report through {@link #keys} does not change it.
 */
public final class CrossIncidents implements Kinship<CrossIncidents.Account> {

    /** Least score at which reports of two articles with days of their own are joined; as the weights, set by hand on the sample articles. */
    private static final double ALIKE = 3.5;
    /** The same where one of them has no day. */
    private static final double UNDATED = 4;
    /** Least score of any two reports of one incident. */
    private static final double WEAK = 2.5;
    /** Least score within an article. */
    private static final double IN_ARTICLE = 2;
    /** The same where it is done to nobody, as a meeting. */
    private static final double NO_PATIENT = 3;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

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
        private final Set<String> keys;

        private Account(IncidentProfile profile, Map<LocalIncident, Member> joined) {
            this.profile = profile;
            this.joined = joined;
            this.keys = CrossIncidents.keys(profile);
        }

        public List<LocalIncident> reports() {
            return profile.reports();
        }

        /** What it was made from, to be made anew on another machine. */
        public Parts parts() {
            Map<LocalIncident, Member> own = new TreeMap<>(joined);
            own.keySet().retainAll(reports());
            return new Parts(reports(), own);
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

    /** A pair of profiles that are like each other. */
    private record Pair(IncidentProfile one, IncidentProfile other, IncidentLikeness likeness) {}

    /** Reports as joined so far, and why each was. */
    private static final class Group {

        private final List<IncidentProfile> profiles;

        Group(IncidentProfile profile) {
            profiles = new ArrayList<>(List.of(profile));
        }

        IncidentProfile least() {
            return profiles.stream().min(Comparator.comparing(IncidentProfile::first)).orElseThrow();
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
        return inArticle(ofArticle.stream().filter(i -> i.told() != Told.NOT_HAPPENED).toList(), joined).stream()
                .map(profile -> new Account(profile, joined)).toList();
    }

    /** Clusters of at least two reports, sorted. */
    public List<Cluster> join(Collection<Account> accounts) {
        Map<LocalIncident, Member> joined = new TreeMap<>();
        accounts.forEach(account -> joined.putAll(account.joined));
        List<Cluster> clusters = new ArrayList<>();
        across(accounts).forEach(group -> cluster(group, joined).ifPresent(clusters::add));
        clusters.sort(Comparator.comparing(Cluster::first));
        return clusters;
    }

    /** Accounts of one incident together, also of those that one article alone tells of. */
    public List<List<Account>> groups(Collection<Account> accounts) {
        Map<IncidentProfile, Account> of = new IdentityHashMap<>();
        accounts.forEach(account -> of.put(account.profile, account));
        return across(accounts).stream().map(group -> group.profiles.stream().map(of::get).toList()).toList();
    }

    @Override
    public Set<String> keys(Account account) {
        return account.keys;
    }

    @Override
    public boolean near(Account one, Account other) {
        return meet(one, other) && pair(one.profile, other.profile).isPresent();
    }

    /**
     * Dated reports first, so that an undated one meets what is known best, then undated ones once more with what they have found
     * together, at last what is told otherwise than as having happened. What could be of two incidents is kept apart.
     */
    private static List<IncidentProfile> inArticle(List<LocalIncident> reports, Map<LocalIncident, Member> joined) {
        List<IncidentProfile> profiles = new ArrayList<>();
        Comparator<LocalIncident> dated = Comparator.comparing(report -> report.span() == null ? Long.MAX_VALUE : report.span());
        List<LocalIncident> sorted = reports.stream().sorted(dated.thenComparing(Comparator.naturalOrder())).toList();
        sorted.stream().filter(r -> r.told() == Told.REPORTED).forEach(r -> join(profiles, IncidentProfile.of(r), joined));
        for (IncidentProfile undated : profiles.stream().filter(profile -> profile.days().isEmpty()).sorted().toList()) {
            profiles.remove(undated);
            join(profiles, undated, joined);
        }
        sorted.stream().filter(r -> r.told() == Told.DISPUTED).forEach(r -> join(profiles, IncidentProfile.of(r), joined));
        return profiles;
    }

    private static void join(List<IncidentProfile> profiles, IncidentProfile alone, Map<LocalIncident, Member> joined) {
        List<Pair> fitting = profiles.stream().flatMap(p -> IncidentLikeness.of(p, alone).map(l -> new Pair(p, alone, l)).stream())
                .filter(pair -> pair.likeness().close() && pair.likeness().score() >= needed(pair)).toList();
        double best = fitting.stream().mapToDouble(pair -> pair.likeness().score()).max().orElse(0);
        List<Pair> likest = fitting.stream().filter(pair -> pair.likeness().score() == best).toList();
        if (likest.size() != 1) {
            profiles.add(alone);
            return;
        }
        Pair pair = likest.getFirst();
        alone.reports().forEach(report -> joined.merge(report, new Member(report, pair.likeness().confidence(), pair.likeness().features()),
                (before, now) -> before.confidence() < now.confidence() ? before : now));
        profiles.set(profiles.indexOf(pair.one()), pair.one().with(alone));
    }

    private static double needed(Pair pair) {
        return pair.one().patients().isEmpty() && pair.other().patients().isEmpty() ? NO_PATIENT : IN_ARTICLE;
    }

    private static List<Group> across(Collection<Account> accounts) {
        Map<IncidentProfile, Group> groups = new TreeMap<>();
        accounts.forEach(account -> groups.put(account.profile, new Group(account.profile)));
        for (Pair pair : pairs(accounts)) {
            Group one = groups.get(pair.one());
            Group other = groups.get(pair.other());
            if (one != null && other != null && one != other && fit(one, other)) {
                one.profiles.addAll(other.profiles);
                other.profiles.forEach(profile -> groups.put(profile, one));
            }
        }
        return groups.values().stream().distinct().toList();
    }

    /** The likest first; only those are compared that have a key in common, and each pair once. */
    private static List<Pair> pairs(Collection<Account> accounts) {
        Map<String, List<Account>> byKey = new TreeMap<>();
        accounts.forEach(account -> account.keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(account)));
        Map<String, Pair> pairs = new TreeMap<>();
        for (Account account : accounts) {
            Set<Account> near = new HashSet<>();
            account.keys.forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
            near.stream().filter(other -> account.compareTo(other) < 0).forEach(other -> pair(account.profile, other.profile)
                    .ifPresent(pair -> pairs.put(pair.one().first().local() + " " + pair.other().first().local(), pair)));
        }
        return pairs.values().stream().sorted(Comparator.comparingDouble((Pair pair) -> -pair.likeness().score())).toList();
    }

    private static Optional<Pair> pair(IncidentProfile a, IncidentProfile b) {
        IncidentProfile one = a.compareTo(b) < 0 ? a : b;
        IncidentProfile other = one == a ? b : a;
        if (one.article().equals(other.article())) {
            return Optional.empty();
        }
        boolean dated = one.days().filter(Days::close).isPresent() && other.days().filter(Days::close).isPresent();
        return IncidentLikeness.of(one, other).filter(l -> l.close() && l.score() >= (dated ? ALIKE : UNDATED))
                .map(l -> new Pair(one, other, l));
    }

    private static boolean fit(Group one, Group other) {
        return one.profiles.stream().allMatch(a -> other.profiles.stream().allMatch(b -> !a.article().equals(b.article())
                && IncidentLikeness.of(a, b).filter(l -> l.score() >= WEAK).isPresent()));
    }

    private static Optional<Cluster> cluster(Group group, Map<LocalIncident, Member> joined) {
        IncidentProfile naming = group.profiles.stream().filter(IncidentProfile::happened).min(Comparator.naturalOrder())
                .orElseGet(group::least);
        List<Member> others = new ArrayList<>();
        for (IncidentProfile profile : group.profiles) {
            Optional<IncidentLikeness> likeness = profile == naming ? Optional.empty() : IncidentLikeness.of(naming, profile);
            for (LocalIncident report : profile.reports()) {
                Member inside = joined.get(report);
                if (likeness.isPresent()) {
                    double sure = Math.min(likeness.get().confidence(), inside == null ? 1 : inside.confidence());
                    others.add(new Member(report, sure, likeness.get().features()));
                } else if (report != naming.first()) {
                    others.add(inside == null ? new Member(report, joinedLater(naming, joined), List.of("the same article")) : inside);
                }
            }
        }
        others.sort(Comparator.comparing(Member::report));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Cluster(naming.first(), others));
    }

    /** The report around which an article's others were gathered is as sure as these. */
    private static double joinedLater(IncidentProfile profile, Map<LocalIncident, Member> joined) {
        return profile.reports().stream().flatMap(report -> Optional.ofNullable(joined.get(report)).stream())
                .mapToDouble(Member::confidence).max().orElse(1);
    }

    /** Times that overlap have a year in common; what lies centuries back or ahead is one. */
    private static int year(LocalDate day) {
        return Math.clamp(day.getYear(), EARLIEST, LATEST);
    }

    /** Under which an incident can meet another; two without a common one are never joined. */
    private static Set<String> keys(IncidentProfile profile) {
        Set<String> keys = new TreeSet<>();
        Optional<Days> days = profile.days().or(profile::newsDays);
        if (days.isEmpty()) {
            return keys;
        }
        Set<String> who = profile.patients().isEmpty() ? profile.agents() : profile.patients();
        if (!days.get().close()) {
            for (int year = year(days.get().begin()); year <= year(days.get().end()); year++) {
                String in = " in " + year;
                who.forEach(each -> keys.add(profile.family() + " " + each + in));
            }
            return keys;
        }
        for (LocalDate day = days.get().begin(); !day.isAfter(days.get().end()); day = day.plusDays(1)) {
            String month = day.toString().substring(0, 7);
            who.forEach(each -> keys.add(profile.family() + " " + each + " " + month));
            keys.add(profile.family() + " " + day);
        }
        return keys;
    }
}
