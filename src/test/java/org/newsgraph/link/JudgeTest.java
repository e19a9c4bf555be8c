package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.ExternalLink;
import org.newsgraph.graph.LinkCandidate;
import org.newsgraph.graph.Links;
import org.newsgraph.store.CanonicalThing;
import org.newsgraph.store.CanonicalThing.Kind;

class JudgeTest {

    private static final URI SERVICE = URI.create("http://atlas.example/reconcile");
    private static final String SPACE = "http://atlas.example/entity/";
    private static final Instant NOW = Instant.parse("2031-03-04T05:06:07Z");
    private final List<String> problems = new ArrayList<>();

    private static CanonicalThing thing(String name, Kind kind, String method) {
        return new CanonicalThing("http://localhost:3030/id/actor/" + name, name, kind, List.of("l"), List.of("a"), method, List.of(),
                List.of());
    }

    private static Candidate candidate(String id, double score, boolean match, String... types) {
        return new Candidate(id, "Mara", "minister", List.of(types).stream().map(type -> new Candidate.Type("T-" + type, type)).toList(),
                score, match, new TreeMap<>(Map.of("name", "0.9")));
    }

    private Links judge(Map<CanonicalThing, List<Candidate>> answers, Set<String> taken, Map<Kind, String> types) {
        Map<CanonicalThing, Answer> all = new LinkedHashMap<>();
        answers.forEach((thing, candidates) -> all.put(thing, new Answer(NOW, candidates)));
        Judge judge = new Judge(new Demands(90, 100, types), TypeNames.load(types), new Manifest("Atlas", SPACE, 10, List.of()), SERVICE);
        return judge.judge(all, taken, problems::add);
    }

    private Links judge(Kind kind, Candidate... candidates) {
        return judge(Map.of(thing("mara", kind, "article"), List.of(candidates)), Set.of(), Map.of());
    }

    @Test
    void whatIsCertainIsALinkWithItsEvidence() {
        Links links = judge(Kind.PERSON, candidate("E1", 97, true, "Person"), candidate("E2", 60, false, "Person"));
        assertThat(links.links()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo(SPACE + "E1");
            assertThat(link.confidence()).isEqualTo(0.97);
            assertThat(link.method()).isEqualTo(Links.RECONCILIATION);
            assertThat(link.features()).isEqualTo("named 'Mara', score 97, type Person, name 0.9");
            assertThat(link.retrieval()).isNotNull();
        });
        assertThat(links.candidates()).extracting(LinkCandidate::reason)
                .containsExactly("score 60 is below 90; the service is not certain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89.9 | true  | Person              | PERSON       | score 89.9 is below 90
            95   | false | Person              | PERSON       | the service is not certain
            95   | true  | Company             | PERSON       | it is a Company, not a person
            95   | true  | Ship                | PERSON       | nothing says that a Ship is a person
            95   | true  |                     | PERSON       | its type is not told
            95   | true  | Person,Organization | PERSON       | it is a Organization, not a person
            95   | true  | Country             | PLACE        | it is a Country, not a place
            95   | true  | City                | ORGANIZATION | it is a City, not a organization
            """)
    void whatLeavesADoubtStaysACandidate(double score, boolean match, String types, Kind kind, String reason) {
        Links links = judge(kind, candidate("E1", score, match, types == null ? new String[0] : types.split(",")));
        assertThat(links.links()).isEmpty();
        assertThat(links.candidates()).extracting(LinkCandidate::reason).containsExactly(reason);
        assertThat(links.candidates()).extracting(LinkCandidate::score).containsExactly(score);
    }

    @Test
    void aStateMayAlsoBeAPlace() {
        assertThat(judge(Kind.STATE, candidate("E1", 95, true, "sovereign state", "Territory")).links()).hasSize(1);
    }

    @Test
    void aTypeGivenByItsIdIsKnown() {
        Map<CanonicalThing, List<Candidate>> answers = Map.of(thing("mara", Kind.PERSON, "article"),
                List.of(candidate("E1", 95, true, "Ship")));
        assertThat(judge(answers, Set.of(), Map.of(Kind.PERSON, "T-Ship")).links()).hasSize(1);
    }

    @Test
    void ofSeveralCertainOnesNoneIsCertain() {
        Links links = judge(Kind.PERSON, candidate("E1", 97, true, "Person"), candidate("E2", 96, true, "Person"));
        assertThat(links.links()).isEmpty();
        assertThat(links.candidates()).hasSize(2).allMatch(candidate -> candidate.reason().equals("the service is certain of several"));
    }

    @Test
    void aNamesakeIsNeverLinked() {
        Links links = judge(Map.of(thing("mara", Kind.PERSON, "undecided"), List.of(candidate("E1", 97, true, "Person"))), Set.of(),
                Map.of());
        assertThat(links.links()).isEmpty();
        assertThat(links.candidates()).extracting(LinkCandidate::reason).containsExactly("the name is also that of another person");
    }

    @Test
    void whatTwoThingsWantNoneGets() {
        Map<CanonicalThing, List<Candidate>> answers = new LinkedHashMap<>();
        answers.put(thing("mara", Kind.PERSON, "article"), List.of(candidate("E1", 97, true, "Person")));
        answers.put(thing("mara-2", Kind.PERSON, "article"), List.of(candidate("E1", 95, true, "Person")));
        answers.put(thing("bo", Kind.PERSON, "article"), List.of(candidate("E7", 99, true, "Person")));
        Links links = judge(answers, Set.of(SPACE + "E7"), Map.of());
        assertThat(links.links()).extracting(ExternalLink::target).isEmpty();
        assertThat(links.candidates()).hasSize(3).allMatch(candidate -> candidate.reason().equals("it is also the match of another thing"));
    }

    @Test
    void anIdThatMakesNoIriIsLeftOut() {
        Links links = judge(Kind.PERSON, candidate("no iri", 97, true, "Person"),
                candidate("https://other.example/7", 95, false, "Person"));
        assertThat(links.candidates()).extracting(LinkCandidate::target).containsExactly("https://other.example/7");
        assertThat(problems).containsExactly(SERVICE + ": candidate no iri: '" + SPACE + "no iri' is no IRI; left out");
    }

    @Test
    void demandsLieOnTheScale() {
        assertThatThrownBy(() -> new Demands(101, 100, Map.of()))
                .hasMessage("a threshold lies above 0 and not above 100, not at 101");
        assertThatThrownBy(() -> new Demands(0, 1, Map.of())).hasMessageEndingWith("not at 0");
        assertThatThrownBy(() -> new Demands(Double.NaN, 1, Map.of())).hasMessageEndingWith("not at NaN");
        assertThatThrownBy(() -> new Demands(1, 0, Map.of())).hasMessage("a scale ends above 0, not at 0");
    }

    @Test
    void theServicesOwnTypeIsAskedForWhereOneFits() {
        Manifest manifest = new Manifest("Atlas", SPACE, 10,
                List.of(new Candidate.Type("T1", "Person"), new Candidate.Type("T2", "Company"),
                        new Candidate.Type("T3", "Organization")));
        TypeNames types = TypeNames.load(Map.of(Kind.STATE, "T9"));
        assertThat(types.toAsk(Kind.PERSON, manifest)).isEqualTo("T1");
        assertThat(types.toAsk(Kind.ORGANIZATION, manifest)).isEmpty();
        assertThat(types.toAsk(Kind.STATE, manifest)).isEqualTo("T9");
    }
}
