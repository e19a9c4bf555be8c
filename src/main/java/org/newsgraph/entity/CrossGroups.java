package org.newsgraph.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.CrossIncidents.Cluster;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Told;

/**
 * Follows a counted group of people through the incidents of a story: nine who were arrested, then deported, then perhaps sent home.
 * Within an article the same number of the same people is one group; in another article it is the same when both take part in one
 * incident, or when it is the same number, at least three, of the same people within a month. A pure function of the reports.
 */
public final class CrossGroups implements Kinship<CrossGroups.Headcount> {

    /** How sure it is that the same number of the same people is one group: within an article. Set by hand, as are the next two. */
    private static final double IN_ARTICLE = 0.9;
    /** The same, where both take part in one incident. */
    private static final double SAME_INCIDENT = 0.9;
    /** The same, by number and time alone. */
    private static final double SAME_NUMBER = 0.7;
    /** Days between two articles within which a number alone joins. */
    private static final int MONTH = 31;
    /** Least number that joins without a common incident: there are many pairs. */
    private static final long SPECIFIC = 3;
    /** Least number of a group. */
    private static final long FEWEST = 2;

    /**
     * People who take part in more than one incident, or in more than one article's report.
     *
     * @param label such as "9 sailors"
     */
    public record Group(String label, List<Member> members) {

        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * One participation.
     *
     * @param participation its IRI
     * @param features why it is theirs, in words
     */
    public record Member(String participation, double confidence, String features) {}

    /**
     * The people of one number in one article.
     *
     * @param people key; null when nobody known
     * @param participations IRIs of their parts in incidents
     * @param incidents these incidents, as they are across articles
     */
    public record Headcount(String article, @Nullable LocalDate published, long number, @Nullable String people, String label,
            List<String> participations, Set<String> incidents) implements Serializable {

        private String first() {
            return participations.getFirst();
        }

        private boolean sameAs(Headcount other) {
            return number == other.number && (people == null || other.people == null || people.equals(other.people));
        }

        private boolean meets(Headcount other) {
            return incidents.stream().anyMatch(other.incidents::contains);
        }

        private boolean near(Headcount other) {
            return number >= SPECIFIC && people != null && people.equals(other.people) && published != null && other.published != null
                    && Math.abs(ChronoUnit.DAYS.between(published, other.published)) <= MONTH;
        }
    }

    /** All groups, each with its participations sorted; groups in the order of their first ones. */
    public List<Group> follow(Collection<LocalIncident> incidents, List<Cluster> clusters) {
        Map<String, String> canonical = new TreeMap<>();
        clusters.forEach(cluster -> cluster.reports().forEach(report -> canonical.put(report.local(), cluster.first().local())));
        Map<String, List<LocalIncident>> articles = new TreeMap<>(incidents.stream().collect(Collectors.groupingBy(
                LocalIncident::article)));
        return follow(articles.values().stream()
                .flatMap(reports -> headcounts(reports, local -> canonical.getOrDefault(local, local)).stream()).toList());
    }

    /** The same for people that were counted before; by publication, so that a story goes on from where it began. */
    public List<Group> follow(List<Headcount> counted) {
        return stories(counted).stream().filter(CrossGroups::goesOn).map(CrossGroups::group).sorted(Comparator.comparing(group -> group
                .members().getFirst().participation())).toList();
    }

    /** The same people together, also those who take part once only. */
    public List<List<Headcount>> stories(Collection<Headcount> counted) {
        List<List<Headcount>> stories = new ArrayList<>();
        Map<String, List<Integer>> begun = new HashMap<>();
        for (Headcount here : counted.stream().sorted(Comparator.comparing(Headcount::published, Comparator.nullsLast(Comparator
                .naturalOrder())).thenComparing(Headcount::first)).toList()) {
            Set<String> keys = keys(here);
            Optional<List<Headcount>> story = keys.stream().flatMap(key -> begun.getOrDefault(key, List.of()).stream()).sorted().distinct()
                    .map(stories::get).filter(each -> joins(each.getFirst(), here) && each.stream().allMatch(here::sameAs)).findFirst();
            if (story.isPresent()) {
                story.get().add(here);
            } else {
                keys.forEach(key -> begun.computeIfAbsent(key, any -> new ArrayList<>()).add(stories.size()));
                stories.add(new ArrayList<>(List.of(here)));
            }
        }
        return stories;
    }

    /** By number, people and the months around; and by each incident. Who joins the first of a story has one in common with it. */
    @Override
    public Set<String> keys(Headcount one) {
        Set<String> keys = new TreeSet<>();
        LocalDate published = one.published;
        if (one.number >= SPECIFIC && one.people != null && published != null) {
            for (YearMonth month = YearMonth.from(published.minusDays(MONTH)); !month.isAfter(YearMonth.from(published)); month = month
                    .plusMonths(1)) {
                keys.add(one.number + " " + one.people + " " + month);
            }
        }
        one.incidents.forEach(incident -> keys.add(one.number + " in " + incident));
        return keys;
    }

    @Override
    public boolean near(Headcount one, Headcount other) {
        return one.sameAs(other) && joins(one, other);
    }

    private static boolean joins(Headcount first, Headcount other) {
        return !first.article.equals(other.article) && (first.meets(other) || first.near(other));
    }

    private static boolean goesOn(List<Headcount> story) {
        return story.size() > 1 || story.getFirst().incidents.size() > 1;
    }

    private static Group group(List<Headcount> story) {
        Headcount first = story.getFirst();
        List<Member> members = new ArrayList<>();
        for (Headcount here : story) {
            boolean own = here == first;
            String why = own
                    ? "the same number of the same people in one article"
                    : first.meets(here)
                            ? "the same number in a report of the same incident"
                            : "the same number of " + here.people + " within " + MONTH + " days";
            double sure = own ? IN_ARTICLE : first.meets(here) ? SAME_INCIDENT : SAME_NUMBER;
            here.participations.forEach(participation -> members.add(new Member(participation, sure, why)));
        }
        members.sort(Comparator.comparing(Member::participation));
        return new Group(story.stream().filter(here -> here.people != null).findFirst().orElse(first).label, members);
    }

    /**
     * Those whom one article counts.
     *
     * @param canonical from a report's IRI to that of the incident across articles
     */
    public List<Headcount> headcounts(Collection<LocalIncident> ofArticle, UnaryOperator<String> canonical) {
        Map<String, Headcount> found = new TreeMap<>();
        for (LocalIncident report : ofArticle.stream().filter(i -> i.told() != Told.NOT_HAPPENED).sorted().toList()) {
            for (Counted counted : report.groups()) {
                Long number = counted.exactly();
                if (number != null && number >= FEWEST) {
                    String key = number + " " + Objects.requireNonNullElse(counted.people(), "");
                    Headcount here = found.computeIfAbsent(key, k -> new Headcount(report.article(), report.published(), number, counted
                            .people(), number + " " + counted.label(), new ArrayList<>(), new TreeSet<>()));
                    here.participations.add(counted.participation());
                    here.incidents.add(canonical.apply(report.local()));
                }
            }
        }
        found.values().forEach(here -> here.participations.sort(Comparator.naturalOrder()));
        return List.copyOf(found.values());
    }
}
