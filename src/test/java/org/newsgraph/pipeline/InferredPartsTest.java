package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.nlp.TestAnnotator;

/** Whose act it is, and where it was, when the words leave it out. */
class InferredPartsTest {

    @Test
    void whoeverHoldsTheGroundMakesTheArrest() {
        assertThat(told("Norway regrets it. Nine sailors were arrested in Norway in May."))
                .containsExactly("arrest by Norway in Norway (incident-verb-inferred-agent)");
    }

    @Test
    void whoSendsThemOutDeportsThem() {
        assertThat(told("Norway regrets it. Nine sailors were deported from Norway to Sweden."))
                .containsExactly("deportation by Norway in Norway, Sweden (incident-verb-inferred-agent)");
    }

    @Test
    void authoritiesArrestOnTheirOwnGround() {
        assertThat(told("Norway arrested nine sailors in May."))
                .containsExactly("arrest by Norway in Norway (incident-verb-inferred-place)");
    }

    @Test
    void theTwoStatesOfTwoPlacesLeaveItOpen() {
        assertThat(told("Norway and Sweden regret it. Nine sailors were arrested in Norway and Sweden."))
                .containsExactly("arrest by  in Norway, Sweden (incident-verb)");
    }

    private static List<String> told(String text) {
        Facts facts = Extraction.with(TestAnnotator.shared()).extract(TestAnnotator.annotate(text).article());
        return facts.incidents().stream().map(i -> show(facts, i)).toList();
    }

    private static String show(Facts facts, Incident incident) {
        Map<String, String> names = new HashMap<>();
        facts.actors().forEach(a -> names.put(a.id(), a.name()));
        facts.places().forEach(p -> names.put(p.id(), p.name()));
        String agents = incident.participants().stream().filter(p -> p.role() == Incident.ParticipantRole.agent)
                .map(p -> names.get(p.actor())).collect(Collectors.joining(", "));
        String places = incident.places().stream().map(p -> names.get(p.place())).collect(Collectors.joining(", "));
        return incident.type() + " by " + agents + " in " + places + " (" + incident.rule() + ")";
    }
}
