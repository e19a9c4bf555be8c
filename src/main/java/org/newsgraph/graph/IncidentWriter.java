package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Count;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.facts.When;
import org.jspecify.annotations.Nullable;

/** Incidents as the article reports them, and the claims on which statements take stances. */
final class IncidentWriter {

    private final Triples triples;
    private final Locals locals;
    private final Spans spans;
    private final Voices voices;
    private final Stances stances;

    IncidentWriter(Triples triples, Locals locals, Spans spans, Voices voices, Stances stances) {
        this.triples = triples;
        this.locals = locals;
        this.spans = spans;
        this.voices = voices;
        this.stances = stances;
    }

    void write(Incident incident) {
        Node node = locals.incident(incident.id());
        triples.type(node, Vocabulary.INCIDENT).code(node, Terms.EVENT_TYPE, incident.type())
                .code(node, Vocabulary.MODALITY, incident.modality().name()).text(node, Vocabulary.FOUND_BY, incident.rule())
                .add(node, Vocabulary.REPORTED_IN, locals.article());
        evidence(node, incident.evidence());
        occurrence(incident, node);
        incident.participants().forEach(participant -> participation(incident, node, participant));
        incident.places().forEach(located -> place(incident, node, located));
        when(incident, node, incident.when());
    }

    private void occurrence(Incident incident, Node node) {
        Node claim = claim(incident, node, Vocabulary.OCCURRENCE_CLAIM, "occurrence", null);
        voices.ofOccurrence(incident).forEach(voice -> stances.add(voice.statement(), voice.stance(), claim));
        incident.stances().stream().filter(taken -> taken.statement() != null).forEach(
                taken -> triples.add(voices.of(taken, incident).statement(), Vocabulary.EVIDENCE, spans.evidence(taken.evidence())));
    }

    private void participation(Incident incident, Node node, Participant participant) {
        String who = participant.actor() == null ? Segment.slug(participant.text()) : Locals.key(locals.actor(participant.actor()));
        Node part = locals.name("participation/" + Locals.key(node) + "-" + participant.role() + "-" + who);
        triples.add(node, Vocabulary.HAS_PARTICIPATION, part).type(part, Vocabulary.PARTICIPATION)
                .code(part, Terms.ROLE_TYPE, participant.role().name()).text(part, Vocabulary.PARTICIPANT_TEXT, participant.text());
        if (participant.actor() != null) {
            triples.add(part, Vocabulary.PARTICIPANT, locals.actor(participant.actor()));
        }
        evidence(part, participant.span() == null ? incident.evidence() : List.of(participant.span()));
        if (participant.count() != null) {
            count(incident, node, part, participant.count());
        }
    }

    private void count(Incident incident, Node node, Node part, Count count) {
        Node claim = detail(incident, node, Vocabulary.COUNT_CLAIM, "count", count.span());
        triples.add(claim, Vocabulary.COUNT_OF, part).number(claim, Vocabulary.COUNT_MIN, count.min())
                .number(claim, Vocabulary.COUNT_MAX, count.max()).text(claim, Vocabulary.COUNT_TEXT, count.text())
                .code(claim, Vocabulary.COUNT_KIND, kind(count));
    }

    private static String kind(Count count) {
        if (count.min() == null) {
            return count.max() == null ? "uncounted" : "at-most";
        }
        if (count.max() == null) {
            return "at-least";
        }
        return count.min().equals(count.max()) ? "exact" : "between";
    }

    private void place(Incident incident, Node node, Located located) {
        Node place = locals.placeOrState(located.place());
        Node claim = detail(incident, node, Vocabulary.PLACE_CLAIM, located.role() + "-" + Locals.key(place), located.span());
        triples.add(claim, Vocabulary.CLAIMED_PLACE, place).code(claim, Vocabulary.PLACE_ROLE, located.role().name());
        if (located.role() == PlaceRole.site) {
            triples.add(node, Terms.HAS_PLACE, place);
        }
    }

    private void when(Incident incident, Node node, @Nullable When when) {
        if (when != null && (when.begin() != null || when.end() != null)) {
            Node claim = detail(incident, node, Vocabulary.TIME_CLAIM, "time", when.span());
            Times.write(triples, claim, when, Vocabulary.HAPPENED_ON);
            Times.write(triples, node, when, Vocabulary.HAPPENED_ON);
        }
    }

    private Node detail(Incident incident, Node node, Node type, String name, @Nullable Span words) {
        Node claim = claim(incident, node, type, name, words);
        voices.ofDetail(words, incident).forEach(voice -> stances.add(voice.statement(), voice.stance(), claim));
        return claim;
    }

    private Node claim(Incident incident, Node node, Node type, String name, @Nullable Span words) {
        String place = words == null ? "" : "-" + Base.offsets(words, "-");
        Node claim = locals.name("claim/" + Locals.key(node) + "-" + name + place);
        triples.type(claim, Vocabulary.CLAIM, type).add(claim, Vocabulary.CONCERNS, node)
                .text(claim, Vocabulary.FOUND_BY, incident.rule()).add(claim, Vocabulary.REPORTED_IN, locals.article());
        evidence(claim, words == null ? incident.evidence() : List.of(words));
        return claim;
    }

    private void evidence(Node node, List<Span> evidence) {
        evidence.forEach(span -> triples.add(node, Vocabulary.EVIDENCE, spans.evidence(span)));
    }
}
