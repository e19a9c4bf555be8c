package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.facts.ActorType;

class CrossArticleTest {

    private static final CrossArticle CROSS = CrossArticle.load();

    private static LocalActor person(String article, String name, List<String> roles, @Nullable String of, @Nullable String state) {
        return new LocalActor(article, "a1", name, ActorType.Person, null, roles, of, state, null);
    }

    private static Map<String, Decision> decide(LocalActor... actors) {
        Map<String, Decision> byArticle = new TreeMap<>();
        CROSS.decide(List.of(actors)).forEach(d -> byArticle.put(d.actor().article() + " " + d.actor().local(), d));
        return byArticle;
    }

    @Test
    void spellingsOfOneMinisterAreOnePerson() {
        Map<String, Decision> decisions = decide(person("one", "Lim Yung-ho", List.of("Harbour Minister"), "South Korea", "South Korea"),
                person(
                        "two", "Lim Yeong-ho", List.of("Minister"), "South Korea", "South Korea"));
        assertThat(decisions.get("one a1").canonical()).isEqualTo(decisions.get("two a1").canonical());
        assertThat(decisions.get("two a1").method()).isEqualTo(Decision.Method.NAME_AND_POST);
        assertThat(decisions.get("two a1").confidence()).isBetween(0.5, 0.97);
    }

    @Test
    void theNameAloneNeverJoins() {
        Map<String, Decision> decisions = decide(person("one", "Lim Yung-ho", List.of(), null, null),
                person("two", "Lim Yung-ho", List.of("baker"),
                        null, "South Korea"));
        assertThat(decisions.values()).extracting(Decision::method).containsOnly(Decision.Method.UNDECIDED);
        assertThat(decisions.get("one a1").canonical()).isNotEqualTo(decisions.get("two a1").canonical());
    }

    @Test
    void namesakesOfTwoStatesStayApart() {
        Map<String, Decision> decisions = decide(person("one", "Ri Chun-ho", List.of("minister"), null, "North Korea"), person("two",
                "Lee Chun-ho", List.of("minister"), null, "South Korea"));
        assertThat(decisions.get("one a1").canonical()).isNotEqualTo(decisions.get("two a1").canonical());
    }

    @Test
    void noChains() {
        Map<String, Decision> decisions = decide(person("a", "Lim Bo-ra", List.of("mayor"), null, "South Korea"),
                person("b", "Lim Bo-ra", List.of(
                        "mayor", "judge"), null, "South Korea"),
                person("c", "Lim Bo-ra", List.of("judge"), null, "South Korea"));
        assertThat(decisions.get("a a1").canonical()).isEqualTo(decisions.get("b a1").canonical());
        assertThat(decisions.get("c a1").canonical()).isNotEqualTo(decisions.get("b a1").canonical());
    }

    @Test
    void theAuthorityFileDecidesFirst() {
        LocalActor one = new LocalActor("one", "a1", "North Korea", ActorType.State, "PRK", List.of(), null, null, null);
        LocalActor two = new LocalActor("two", "a7", "DPRK", ActorType.State, "PRK", List.of(), null, null, null);
        assertThat(CROSS.decide(List.of(one, two))).extracting(Decision::canonical).containsOnly("PRK");
    }

    @Test
    void anonymousSourcesAndGroupsBelongToTheirArticle() {
        LocalActor one = new LocalActor("one", "a1", "senior official (China)", ActorType.AnonymousSource, null, List.of(), "China",
                "China", null);
        LocalActor two = new LocalActor("two", "a1", "senior official (China)", ActorType.AnonymousSource, null, List.of(), "China",
                "China", null);
        LocalActor group = new LocalActor("two", "a2", "villagers", ActorType.Group, null, List.of(), null, null, null);
        List<Decision> decisions = CROSS.decide(List.of(one, two, group));
        assertThat(decisions).extracting(Decision::method).containsOnly(Decision.Method.OWN);
        assertThat(decisions).extracting(Decision::canonical).doesNotHaveDuplicates();
    }

    @Test
    void organisationsMeetByNameAndState() {
        LocalActor one = new LocalActor("one", "a1", "Ministry of Transport (Laos)", ActorType.Organization, null, List.of(), "Laos",
                "Laos", null);
        LocalActor two = new LocalActor("two", "a3", "Ministry of Transport (Laos)", ActorType.Organization, null, List.of(), "Laos",
                "Laos", null);
        LocalActor other = new LocalActor("two", "a4", "Ministry of Transport (Malta)", ActorType.Organization, null, List.of(), "Malta",
                "Malta", null);
        List<Decision> decisions = CROSS.decide(List.of(other, two, one));
        assertThat(decisions.get(0).canonical()).isEqualTo(decisions.get(1).canonical()).isNotEqualTo(decisions.get(2).canonical());
    }

    @Test
    void namesThatBodiesOfManyStatesHaveMeetNobody() {
        for (String name : List.of("Political Bureau", "Department of Natural Resources", "Workers' Party", "Congress", "C.C.")) {
            LocalActor one = new LocalActor("one", "a1", name, ActorType.Organization, null, List.of(), null, null, null);
            LocalActor two = new LocalActor("two", "a1", name, ActorType.Organization, null, List.of(), null, null, null);
            assertThat(CROSS.decide(List.of(one, two))).as(name).extracting(Decision::canonical).doesNotHaveDuplicates();
            assertThat(CROSS.decide(List.of(one, two))).extracting(Decision::method).containsOnly(Decision.Method.UNDECIDED);
        }
        LocalActor one = new LocalActor("one", "a1", "Harbour Workers' Union of Port Amsel", ActorType.Organization, null, List.of(), null,
                null, null);
        LocalActor two = new LocalActor("two", "a1", "Harbour Workers' Union of Port Amsel", ActorType.Organization, null, List.of(), null,
                null, null);
        assertThat(CROSS.decide(List.of(one, two))).extracting(Decision::canonical).containsOnly("harbour-workers-union-of-port-amsel");
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<LocalActor> actors = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            actors.add(person("article" + i, i % 3 == 0 ? "Lim Yung-ho" : "Baek Su-jin", List.of(i % 2 == 0 ? "mayor" : "judge"), null,
                    "South Korea"));
        }
        List<Decision> expected = CROSS.decide(actors);
        Collections.shuffle(actors, new Random(7));
        assertThat(CROSS.decide(actors)).isEqualTo(expected);
    }

    @Test
    void twoMinistersWhoShareANameStayTwo() {
        Map<String, Decision> decisions = decide(
                dated("2012", "Lim Sung-hwan", "Foreign Minister", "Ministry of Foreign Affairs (South Korea)", "South Korea",
                        "2012-03-01"),
                dated("2025", "Lim Sung-hwan", "Climate chief", "Ministry of Climate (South Korea)", "South Korea", "2025-08-01"));
        assertThat(decisions.get("2012 a1").canonical()).isNotEqualTo(decisions.get("2025 a1").canonical());
        assertThat(decisions.values()).extracting(Decision::method).containsOnly(Decision.Method.UNDECIDED);
    }

    @Test
    void whoLeadsAStateIsOnePersonWithinAYear() {
        Map<String, Decision> decisions = decide(dated("a", "Tomas Revik", "President", null, null, "2031-01-05"),
                dated("b", "Tomas Revik", "President", null, null, "2031-11-05"), dated("c", "Tomas Revik", "former president", null, null,
                        "2031-11-06"));
        assertThat(decisions.get("a a1").canonical()).isEqualTo(decisions.get("b a1").canonical());
        assertThat(decisions.get("c a1").method()).isEqualTo(Decision.Method.UNDECIDED);
        Map<String, Decision> later = decide(dated("a", "Tomas Revik", "President", null, null, "2031-01-05"),
                dated("b", "Tomas Revik", "President", null, null, "2039-11-05"));
        assertThat(later.get("a a1").canonical()).isNotEqualTo(later.get("b a1").canonical());
    }

    private static LocalActor dated(String article, String name, String role, @Nullable String of, @Nullable String state, String day) {
        return new LocalActor(article, "a1", name, ActorType.Person, null, List.of(role), of, state, LocalDate.parse(day));
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static boolean areOne(LocalActor one, LocalActor other) {
        List<Decision> both = CROSS.decide(List.of(one, other));
        return both.get(0).canonical().equals(both.get(1).canonical());
    }

    /** As the rule says it: whoever fits exactly one cluster agrees with each of its members, asked one by one. */
    private static List<List<LocalActor>> pairwise(List<LocalActor> persons) {
        List<List<LocalActor>> clusters = new ArrayList<>();
        for (LocalActor person : persons.stream().sorted().toList()) {
            List<List<LocalActor>> fitting = clusters.stream().filter(cluster -> cluster.stream().allMatch(member -> areOne(member,
                    person))).toList();
            if (fitting.size() == 1) {
                fitting.getFirst().add(person);
            } else {
                clusters.add(new ArrayList<>(List.of(person)));
            }
        }
        return clusters;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void givesWhatComparingAllPairsGives(int seed) {
        Random random = new Random(seed);
        List<LocalActor> persons = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            persons.add(
                    new LocalActor("article" + i / 2, "a" + i, any(random, List.of("Lim Yung-ho", "Lim Yeong-ho", "Tomas Revik", "Revik")),
                            ActorType.Person, null,
                            any(random, List.of(List.of(), List.of("mayor"), List.of("President"), List.of("Harbour Minister"),
                                    List.of("Minister"), List.of("president", "judge"))),
                            any(random, Arrays.asList(null, null, "South Korea", "Harbour Office")),
                            any(random, Arrays.asList(null, "South Korea",
                                    "South Korea", "North Korea")),
                            random.nextInt(9) == 0 ? null : LocalDate.of(2031, 1, 1).plusDays(random.nextInt(900))));
        }
        Map<String, List<String>> together = new TreeMap<>();
        CROSS.decide(persons).forEach(decision -> together.computeIfAbsent(decision.canonical(), any -> new ArrayList<>()).add(decision
                .actor().local()));
        assertThat(together.values()).containsExactlyInAnyOrderElementsOf(pairwise(persons).stream().map(cluster -> cluster.stream().map(
                LocalActor::local).toList()).toList()).anyMatch(cluster -> cluster.size() > 2);
    }
}
