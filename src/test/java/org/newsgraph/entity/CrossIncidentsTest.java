package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.entity.Reports.MONDAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.CrossIncidents.Cluster;
import org.newsgraph.entity.CrossIncidents.Member;
import org.newsgraph.entity.LocalIncident.Part;
import org.newsgraph.entity.LocalIncident.Told;

class CrossIncidentsTest {

    private static final LocalIncident FIRST = Reports.of("one").at(Part.DESTINATION, "Amsel", "VOS").counting(9).report();

    private final CrossIncidents incidents = new CrossIncidents();

    private List<Cluster> gather(LocalIncident... reports) {
        return incidents.gather(List.of(reports));
    }

    @Test
    void gathersReportsOfOneKindDayAndPeopleAndSaysWhy() {
        LocalIncident second = Reports.of("two").type("repatriation").by().at(Part.DESTINATION, "VOS", "VOS").counting(5L, 20L).report();
        List<Cluster> clusters = gather(second, FIRST);
        assertThat(clusters).singleElement().satisfies(cluster -> {
            assertThat(cluster.first()).isEqualTo(FIRST);
            assertThat(cluster.others()).containsExactly(new Member(second, 0.95,
                    List.of("time 2031-05-12", "people of VOS", "place Amsel", "numbers that can both be right")));
        });
    }

    @Test
    void keepsApartWhatDiffersInDayPeopleDoerPlaceNumberOrKind() {
        for (Reports other : List.of(Reports.of("two").on(MONDAY.plusDays(1), MONDAY.plusDays(1)), Reports.of("two").to(
                LocalIncident.PEOPLE + "TER"), Reports.of("two").by("TER"), Reports.of("two").at(Part.DESTINATION, "Sundby", "TER"),
                Reports.of("two").type("arrest"), Reports.of("two").undated().counting(400), Reports.of("two").told(Told.NOT_HAPPENED),
                Reports.of("two").on(MONDAY.minusDays(300), MONDAY.plusDays(3)))) {
            assertThat(gather(FIRST, other.report())).as(other.report().toString()).isEmpty();
        }
    }

    @Test
    void anUndatedReportIsNewsOfTheDaysBeforeItsArticle() {
        Reports undated = Reports.of("two").undated().counting(9);
        assertThat(gather(FIRST, undated.report())).hasSize(1);
        assertThat(gather(FIRST, undated.published(MONDAY.plusDays(40)).report())).isEmpty();
        assertThat(gather(FIRST, undated.published(MONDAY.minusDays(1)).report())).isEmpty();
        assertThat(gather(FIRST, undated.published(null).report())).isEmpty();
        assertThat(gather(FIRST, Reports.of("two").undated().by().report())).as("kind and people alone").isEmpty();
    }

    @Test
    void withoutKnownPeopleDayDoerAndNumberTogetherAreEnough() {
        assertThat(gather(FIRST, Reports.of("two").to().counting(9).report())).hasSize(1);
        assertThat(gather(FIRST, Reports.of("two").to().by().counting(9).report())).isEmpty();
        assertThat(gather(FIRST, Reports.of("two").to().report())).isEmpty();
        assertThat(gather(FIRST, Reports.of("two").to().undated().counting(9).report())).isEmpty();
    }

    @Test
    void withinAnArticleAnUndatedReportMeetsTheOneThatFits() {
        LocalIncident again = Reports.of("one", 2).undated().by().report();
        assertThat(gather(FIRST, again)).singleElement().satisfies(c -> assertThat(c.others()).extracting(Member::report).containsExactly(
                again));
        LocalIncident nobody = Reports.of("one", 2).to().by().counting(5L, null).report();
        assertThat(gather(FIRST, nobody)).as("the same day and a number that fits").hasSize(1);
        LocalIncident group = Reports.of("one", 2).to().undated().at(Part.DESTINATION, "VOS", "VOS").report();
        assertThat(gather(FIRST, group)).as("the same kind, doer and place").hasSize(1);
        LocalIncident later = Reports.of("one", 3).on(MONDAY.plusDays(5), MONDAY.plusDays(5)).counting(30).report();
        assertThat(gather(FIRST, again, later)).as("it could be of either").isEmpty();
        LocalIncident thirty = Reports.of("one", 2).undated().by().counting(30).report();
        assertThat(gather(FIRST, thirty, later)).singleElement().satisfies(c -> assertThat(c.reports()).containsExactly(thirty, later));
    }

    @Test
    void whatIsDisputedJoinsButDoesNotNameTheIncident() {
        LocalIncident denied = Reports.of("a").told(Told.DISPUTED).undated().counting(9).report();
        assertThat(gather(FIRST, denied)).singleElement().satisfies(c -> assertThat(c.first()).isEqualTo(FIRST));
        assertThat(gather(FIRST, Reports.of("a").told(Told.NOT_HAPPENED).counting(9).report())).isEmpty();
    }

    @Test
    void meetingsAreOneOnlyWithTheSamePeopleAround() {
        LocalIncident meeting = Reports.of("one").type("meeting").by("ada", "bo").to().report();
        assertThat(gather(meeting, Reports.of("two").type("meeting").by("ada", "bo").to().report())).hasSize(1);
        assertThat(gather(meeting, Reports.of("two").type("meeting").by("ada", "cid").to().report())).isEmpty();
        assertThat(gather(meeting, Reports.of("two").type("meeting").by("ada").to().report())).isEmpty();
    }

    @Test
    void buildsNoChainOfPairsThatDisagree() {
        LocalIncident amsel = Reports.of("a").at(Part.DESTINATION, "VOS", "VOS").report();
        LocalIncident nowhere = Reports.of("b").report();
        LocalIncident sundby = Reports.of("c").at(Part.DESTINATION, "TER", "TER").report();
        assertThat(gather(amsel, nowhere, sundby)).singleElement().satisfies(c -> assertThat(c.reports()).containsExactly(amsel, nowhere));
    }

    @Test
    void sameReportsInAnyOrderGiveTheSameClusters() {
        List<LocalIncident> reports = many(new Random(3), 120);
        List<Cluster> expected = incidents.gather(reports);
        assertThat(expected).hasSizeGreaterThan(3);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(incidents.gather(reports)).isEqualTo(expected);
        }
    }

    @Test
    void whatSharesNoKeyChangesNothing() {
        for (int seed = 0; seed < 20; seed++) {
            List<LocalIncident> reports = many(new Random(seed), 80);
            String article = reports.getFirst().article();
            List<LocalIncident> near = reached(reports, article);
            List<Cluster> whole = incidents.gather(reports);
            List<LocalIncident> far = reports.stream().filter(report -> !near.contains(report)).toList();
            List<Cluster> parts = new ArrayList<>(incidents.gather(near));
            parts.addAll(incidents.gather(far));
            assertThat(parts).as("seed " + seed).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    /** As the rule says it, each pair with each pair. */
    private static List<List<IncidentProfile>> pairwise(List<Account> accounts) {
        record Pair(IncidentProfile one, IncidentProfile other, double score) {}
        List<IncidentProfile> profiles = accounts.stream().map(Account::profile).sorted().toList();
        List<Pair> pairs = new ArrayList<>();
        profiles.forEach(one -> profiles.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> IncidentGroups.pair(one, other)
                .ifPresent(likeness -> pairs.add(new Pair(one, other, likeness.score())))));
        pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
        Map<IncidentProfile, List<IncidentProfile>> groups = new TreeMap<>();
        profiles.forEach(profile -> groups.put(profile, new ArrayList<>(List.of(profile))));
        for (Pair pair : pairs) {
            List<IncidentProfile> one = groups.get(pair.one());
            List<IncidentProfile> other = groups.get(pair.other());
            if (one != other && one.stream().allMatch(a -> other.stream().allMatch(b -> !a.article().equals(b.article()) && IncidentLikeness
                    .of(a, b).filter(likeness -> likeness.score() >= 2.5).isPresent()))) {
                one.addAll(other);
                other.forEach(profile -> groups.put(profile, one));
            }
        }
        return groups.values().stream().distinct().toList();
    }

    @Test
    void givesWhatComparingAllPairsGives() {
        for (int seed = 0; seed < 40; seed++) {
            Map<String, List<LocalIncident>> articles = many(new Random(seed), 200).stream().collect(Collectors.groupingBy(
                    LocalIncident::article, TreeMap::new, Collectors.toList()));
            List<Account> accounts = articles.values().stream().flatMap(reports -> incidents.accounts(reports).stream()).toList();
            assertThat(incidents.groups(accounts).stream().map(group -> group.stream().map(Account::profile).toList())).as("seed " + seed)
                    .containsExactlyElementsOf(pairwise(accounts)).anyMatch(group -> group.size() > 3);
        }
    }

    private List<LocalIncident> reached(List<LocalIncident> reports, String article) {
        Set<String> articles = new HashSet<>(Set.of(article));
        Set<String> keys = new HashSet<>();
        int before;
        do {
            before = articles.size();
            for (String each : Set.copyOf(articles)) {
                keys.addAll(keys(reports, each));
            }
            reports.stream().map(LocalIncident::article).distinct().filter(each -> !Collections.disjoint(keys(reports, each), keys))
                    .forEach(articles::add);
        } while (articles.size() > before);
        return reports.stream().filter(report -> articles.contains(report.article())).toList();
    }

    private Set<String> keys(List<LocalIncident> reports, String article) {
        Set<String> keys = new HashSet<>();
        incidents.accounts(reports.stream().filter(report -> report.article().equals(article)).toList())
                .forEach(account -> keys.addAll(incidents.keys(account)));
        return keys;
    }

    private static List<LocalIncident> many(Random random, int number) {
        List<LocalIncident> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Reports report = Reports.of("article" + i / 2, i).type(random.nextBoolean() ? "deportation" : "repatriation")
                    .by(random.nextInt(3) == 0 ? List.of() : List.of("LOM")).to(random.nextInt(4) == 0
                            ? List.of()
                            : List.of(LocalIncident.PEOPLE + "V" + random.nextInt(3)))
                    .told(random.nextInt(5) == 0 ? Told.DISPUTED : Told.REPORTED);
            int day = 40 * random.nextInt(4) + random.nextInt(3);
            report.published(MONDAY.plusDays(day + 3));
            report.on(MONDAY.plusDays(day), MONDAY.plusDays(day + random.nextInt(2)));
            if (random.nextInt(4) == 0) {
                report.undated();
            }
            if (random.nextBoolean()) {
                report.counting(random.nextInt(3) + 9L);
            }
            if (random.nextInt(3) == 0) {
                report.at(Part.DESTINATION, "D" + random.nextInt(2), "S" + random.nextInt(2));
            }
            reports.add(report.report());
        }
        return reports;
    }
}
