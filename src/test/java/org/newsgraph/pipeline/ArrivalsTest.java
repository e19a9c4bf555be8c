package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Span;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.Entities;
import org.newsgraph.entity.Resolver;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Modality;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.facts.When;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;

/** Where people came to who fled to a place that is not named. */
class ArrivalsTest {

    private static final LocalDate MAY = LocalDate.of(2031, 5, 3);
    private static final Document DOCUMENT = TestAnnotator.annotate("Sweden regrets it. The boats lay in Sweden on Monday.");
    private static final Entities ENTITIES = Resolver.load().resolve(DOCUMENT, MentionFinder.load().find(DOCUMENT), Authority.load());
    private static final String SWEDEN = ENTITIES.places().getFirst().id();

    private static Incident incident(String type, String who, ParticipantRole role, String place, PlaceRole where, LocalDate day) {
        Span words = new Span(0, 9);
        return new Incident("i1", type, null, Modality.reported, List.of(new Participant(who, "boats", words, role, null)), List.of(
                new Located(place, where, words)), new When(day, day, "on Monday", words, When.Basis.stated), List.of(words), List.of(),
                "rule");
    }

    private static Incident arrest(String who, LocalDate day) {
        return incident("arrest", who, ParticipantRole.patient, SWEDEN, PlaceRole.site, day);
    }

    private static List<Located> destinations(Incident... others) {
        Incident flight = incident("border-crossing", "sailors", ParticipantRole.agent, "neighbour", PlaceRole.destination, MAY);
        List<Incident> all = new ArrayList<>(List.of(others));
        all.add(0, flight);
        return new Arrivals(new Actors(ENTITIES, DOCUMENT)).told(all).getFirst().places();
    }

    @Test
    void whoIsArrestedInAStateLaterCameThere() {
        assertThat(destinations(arrest("sailors", MAY.plusDays(6)))).extracting(Located::role).containsExactly(PlaceRole.destination,
                PlaceRole.destination);
    }

    @Test
    void anEarlierArrestAndTheArrestOfOthersTellNothing() {
        assertThat(destinations(arrest("sailors", MAY.minusDays(6)))).hasSize(1);
        assertThat(destinations(arrest("divers", MAY.plusDays(6)))).hasSize(1);
        assertThat(destinations()).hasSize(1);
    }
}
