package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;

/**
 * Incidents with their parties resolved, of {@link SmallArticles}:
 * "type modality | participants with role and count | places with role | stances by whom".
 */
class IncidentFactsTest {

    @TestFactory
    Stream<DynamicTest> incidents() {
        return SmallArticles.in("pipeline/incident", (article, facts) -> lines(facts));
    }

    private static List<String> lines(Facts facts) {
        Map<String, String> names = new HashMap<>();
        facts.actors().forEach(a -> names.put(a.id(), a.name()));
        facts.places().forEach(p -> names.put(p.id(), p.name()));
        return facts.incidents().stream().map(i -> show(names, i)).toList();
    }

    private static String show(Map<String, String> names, Incident incident) {
        return incident.type() + " " + incident.modality() + " | "
                + incident.participants().stream().map(p -> show(names, p)).collect(Collectors.joining(", ")) + " | "
                + incident.places().stream().map(p -> p.role() + " " + names.get(p.place())).collect(Collectors.joining(", ")) + " | "
                + incident.stances().stream().map(s -> s.stance() + " by " + names.get(s.actor())).collect(Collectors.joining(", "));
    }

    private static String show(Map<String, String> names, Incident.Participant participant) {
        Incident.Count count = participant.count();
        String many = count == null ? "" : " (" + count.text() + " = " + count.min() + ".." + count.max() + ")";
        String who = participant.actor() == null ? "\"" + participant.text() + "\"" : names.get(participant.actor());
        return participant.role() + " " + who + many;
    }
}
