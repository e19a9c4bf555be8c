package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.nlp.TestAnnotator;

/**
 * Incidents with their parties resolved, of small articles divided by "---" lines, all published on a Wednesday, 15 May 2024:
 * "type modality | participants with role and count | places with role | stances by whom".
 */
class IncidentFactsTest {

    private static final Metadata WEDNESDAY = new Metadata(null, null, null, LocalDate.of(2024, 5, 15), Metadata.Basis.JSON, null,
            List.of(), "en", null);

    private final Extraction extraction = Extraction.with(TestAnnotator.shared());

    @TestFactory
    Stream<DynamicTest> incidents() {
        return StageCases.in("pipeline/incident", text -> {
            List<String> lines = new ArrayList<>();
            for (String article : text.split("---\n")) {
                lines.addAll(lines.isEmpty() ? List.of() : List.of("---"));
                lines.addAll(read(article.strip()));
            }
            return lines;
        });
    }

    private List<String> read(String text) {
        Article article = TestAnnotator.article(text, WEDNESDAY);
        Facts facts = extraction.extract(article);
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
