package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.nlp.TestAnnotator;

/** The incidents of a text in one line each: type, agents, places, rule. */
final class ToldIncidents {

    private ToldIncidents() {
    }

    static List<String> of(String text) {
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
