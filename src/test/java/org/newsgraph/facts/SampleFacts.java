package org.newsgraph.facts;

import java.time.LocalDate;
import java.util.List;
import org.newsgraph.article.Span;

/** Facts of a made-up article that fill every field at least once. */
final class SampleFacts {

    private SampleFacts() {
    }

    static Facts full() {
        ArticleFacts article = new ArticleFacts("ferry-1", "ferry-1.txt", "“Ferry” <held> & freed", "The Lorvia Post", "Lorvia Wire",
                LocalDate.of(2031, 3, 4), "text", "Port Amsel", List.of("Ada Quill", "Béla Ørn"), "en",
                "https://post.example/ferry?a=1&b=2",
                "0f".repeat(32));
        When day = new When(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 3), "on Monday", new Span(40, 49), When.Basis.resolved);
        When open = new When(null, LocalDate.of(2031, 3, 4), null, null, When.Basis.inferred);
        return new Facts(article, List.of(new Span(0, 50), new Span(51, 90)),
                List.of(new Actor("a1", "Mara Lindqvist", ActorType.Person, List.of("Lindqvist"), List.of(new Span(0, 14)),
                        List.of("https://example.org/mara"), "mara", "a2"),
                        new Actor("a2", "Lorvia", ActorType.State, List.of(), List.of(), List.of(), null, null)),
                List.of(new Place("p1", "Port Amsel", List.of(new Span(60, 70)), List.of(), null)),
                List.of(new Role("a1", "Harbour Minister", "a2", new Span(15, 31)), new Role("a1", "chair", null, new Span(32, 37))),
                List.of(new Statement("s1", List.of(new Statement.Speaker("a1", new Span(0, 14)), new Statement.Speaker("a2", null)),
                        List.of("a2"),
                        new Span(32, 36), List.of(new Span(51, 60), new Span(70, 90)), Mode.mixed, "deny", "REJECT", List.of("a2"),
                        List.of("a2"),
                        day, true, false, "verb-clause", 0.9),
                        new Statement("s2", List.of(), List.of(), null, List.of(new Span(51, 90)), Mode.direct, "state", null, List.of(),
                                List.of(),
                                open, false, true, "free-quote", 0.55)),
                List.of(new Policy("l1", "a2", "border-control", Policy.Stance.supports, "policy", List.of(new Span(51, 90)), "s1",
                        "policy-noun")),
                List.of(new Incident("i1", "detention", "COERCE", Incident.Modality.reported,
                        List.of(new Incident.Participant("a2", "Lorvian police", new Span(51, 60), Incident.ParticipantRole.agent, null),
                                new Incident.Participant(null, "more than 2,000 sailors", null, Incident.ParticipantRole.patient,
                                        new Incident.Count(2000L, null, "more than 2,000", new Span(61, 70)))),
                        List.of(new Incident.Located("p1", Incident.PlaceRole.site, new Span(60, 70))), day, List.of(new Span(51, 90)),
                        List.of(new Incident.Taken(Incident.Stance.denies, "a1", "s1", new Span(32, 90)),
                                new Incident.Taken(Incident.Stance.asserts, "a2", null, new Span(51, 90))),
                        "trigger-verb"),
                        new Incident("i2", "talks", null, Incident.Modality.planned, List.of(), List.of(), null, List.of(new Span(0, 9)),
                                List.of(),
                                "trigger-noun")),
                List.of(new Issue("speaker-unresolved", "nobody found who said this", new Span(51, 90)),
                        new Issue("undated", "no day", null)));
    }
}
