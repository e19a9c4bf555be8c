package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Printed;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.ArticleFacts;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Count;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Modality;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.facts.Incident.Stance;
import org.newsgraph.facts.Incident.Taken;
import org.newsgraph.facts.Issue;
import org.newsgraph.facts.Mode;
import org.newsgraph.facts.Place;
import org.newsgraph.facts.Policy;
import org.newsgraph.facts.Role;
import org.newsgraph.facts.Statement;
import org.newsgraph.facts.When;

/** A made-up article with an emoji before everything that has offsets, and facts by hand that use every term. */
final class ExampleArticle {

    static final String TEXT = """
            🚢 Ferry crew held in Port Amsel

            PORT AMSEL (Lorvia Wire) -- Lorvia detained nine sailors in Port Amsel on Monday, residents said.

            "Nobody was detained," Harbour Minister Mara Lindqvist said. "We welcome every ship."

            A senior official told the Post that more than 2,000 sailors had left via Tesk. Lorvia guards its coast closely.

            "Where are they now?"
            """;

    private ExampleArticle() {
    }

    static Article article(String id) {
        Metadata metadata = new Metadata("Ferry crew held in Port Amsel", new Printed("The Lorvia Post", null),
                new Printed("Lorvia Wire", span("Lorvia Wire")), LocalDate.of(2031, 3, 4), Metadata.Basis.TEXT, null, List.of(), "en",
                null);
        return new Article(id, "ferry.txt", metadata, SourceText.of(TEXT), List.of(), "0f".repeat(32));
    }

    static Facts facts(String id) {
        ArticleFacts article = new ArticleFacts(id, "ferry.txt", "Ferry crew held in Port Amsel", "The Lorvia Post", "Lorvia Wire",
                LocalDate.of(2031, 3, 4), "text", "Port Amsel", List.of("Ada Quill"), "en", "https://post.example/ferry?a=1&b=2",
                "0f".repeat(32));
        return new Facts(article, sentences(), actors(), places(),
                List.of(new Role("a2", "Harbour Minister", "a1", span("Harbour Minister Mara Lindqvist"))),
                statements(), policies(), incidents(),
                List.of(new Issue("speaker-unresolved", "nobody found who said this", span("\"Where are they now?\""))));
    }

    private static List<Span> sentences() {
        return List.of(span("🚢 Ferry crew held in Port Amsel"),
                span("PORT AMSEL (Lorvia Wire) -- Lorvia detained nine sailors in Port Amsel on Monday, residents said."),
                span("\"Nobody was detained,\" Harbour Minister Mara Lindqvist said."), span("\"We welcome every ship.\""),
                span("A senior official told the Post that more than 2,000 sailors had left via Tesk."),
                span("Lorvia guards its coast closely."), span("\"Where are they now?\""));
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor("a1", "Lorvia", ActorType.State, List.of("the Lorvian government"), List.of(span("Lorvia detained", "Lorvia")),
                        List.of(), "LOR", null),
                new Actor("a2", "Mara Lindqvist", ActorType.Person, List.of("Lindqvist"), List.of(span("Mara Lindqvist")), List.of(), null,
                        "a1"),
                new Actor("a3", "residents", ActorType.Group, List.of(), List.of(span("residents")), List.of(), null, null),
                new Actor("a4", "senior official", ActorType.AnonymousSource, List.of(), List.of(span("A senior official")), List.of(),
                        null, "a1"),
                new Actor("a5", "The Lorvia Post", ActorType.Organization, List.of("the Post"), List.of(span("the Post")), List.of(),
                        "lorvia-post", null),
                new Actor("a6", "nine sailors", ActorType.Group, List.of(), List.of(span("nine sailors")), List.of(), null, null));
    }

    private static List<Place> places() {
        return List.of(new Place("p1", "Port Amsel", List.of(span("in Port Amsel on", "Port Amsel")), List.of(), "port-amsel"),
                new Place("p2", "Tesk", List.of(span("Tesk")), List.of(), null));
    }

    private static List<Statement> statements() {
        When tuesday = new When(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 4), null, null, When.Basis.inferred);
        When monday = new When(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 3, 4), null, null, When.Basis.inferred);
        return List.of(
                new Statement("s1", List.of(new Statement.Speaker("a3", span("residents"))), List.of(), span("said"),
                        List.of(span("Lorvia detained nine sailors in Port Amsel on Monday")), Mode.indirect, "state", null, List.of(),
                        List.of("a5"), tuesday,
                        false, false, "verb-clause", 0.9),
                new Statement("s2", List.of(new Statement.Speaker("a2", span("Mara Lindqvist"))), List.of("a1"),
                        span("Lindqvist said", "said"),
                        List.of(span("\"Nobody was detained,\""), span("\"We welcome every ship.\"")), Mode.direct, "deny", "REJECT",
                        List.of(), List.of(),
                        monday, false, false, "quote", 0.95),
                new Statement("s3", List.of(new Statement.Speaker("a4", span("A senior official"))), List.of("a1"), span("told"),
                        List.of(span("more than 2,000 sailors had left via Tesk")), Mode.indirect, "state", null, List.of("a5"), List.of(),
                        null, false, false,
                        "verb-clause", 0.8),
                new Statement("s4", List.of(), List.of(), null, List.of(span("\"Where are they now?\"")), Mode.direct, "demand", "REQUEST",
                        List.of(),
                        List.of(), null, false, true, "free-quote", 0.4));
    }

    private static List<Policy> policies() {
        return List.of(
                new Policy("l1", "a1", "border-control", Policy.Stance.supports, "practice",
                        List.of(span("Lorvia guards its coast closely")), null, "policy-verb"),
                new Policy("l2", "a1", "admission-and-resettlement", Policy.Stance.supports, "statement",
                        List.of(span("\"We welcome every ship.\"")), "s2",
                        "policy-verb"));
    }

    private static List<Incident> incidents() {
        When monday = new When(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 3), "on Monday", span("on Monday"), When.Basis.resolved);
        When before = new When(null, LocalDate.of(2031, 3, 4), null, null, When.Basis.inferred);
        Span held = span("Lorvia detained nine sailors in Port Amsel on Monday");
        return List.of(
                new Incident("i1", "detention", "COERCE", Modality.reported,
                        List.of(new Participant("a1", "Lorvia", span("Lorvia detained", "Lorvia"), ParticipantRole.agent, null),
                                new Participant("a6", "nine sailors", span("nine sailors"), ParticipantRole.patient,
                                        new Count(9L, 9L, "nine", span("nine")))),
                        List.of(new Located("p1", PlaceRole.site, span("in Port Amsel on", "Port Amsel"))), monday, List.of(held),
                        List.of(new Taken(Stance.asserts, "a3", "s1", held),
                                new Taken(Stance.denies, "a2", "s2", span("\"Nobody was detained,\"")),
                                new Taken(Stance.asserts, "a5", null, span("Ferry crew held in Port Amsel"))),
                        "trigger-verb"),
                new Incident("i2", "border-crossing", null, Modality.reported,
                        List.of(new Participant(null, "more than 2,000 sailors", span("more than 2,000 sailors"), ParticipantRole.agent,
                                new Count(2000L, null, "more than 2,000", span("more than 2,000")))),
                        List.of(new Located("p2", PlaceRole.transit, span("Tesk")), new Located("a1", PlaceRole.origin, null)), before,
                        List.of(span("more than 2,000 sailors had left via Tesk")), List.of(), "trigger-verb"),
                new Incident("i3", "border-crossing", null, Modality.hypothetical, List.of(), List.of(), null,
                        List.of(span("Lorvia guards its coast closely")),
                        List.of(), "trigger-noun"));
    }

    /** Where words stand first. */
    static Span span(String words) {
        return span(words, words);
    }

    /** Where words stand inside others that are found first. */
    static Span span(String around, String words) {
        int at = TEXT.indexOf(around);
        int from = TEXT.indexOf(words, at);
        if (at < 0 || from < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int start = TEXT.codePointCount(0, from);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
