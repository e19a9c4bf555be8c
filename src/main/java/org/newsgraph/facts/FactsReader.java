package org.newsgraph.facts;

import org.newsgraph.facts.Incident.Count;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Modality;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.facts.Incident.Taken;

/** JSON objects to records, the inverse of {@link FactsTree}. */
final class FactsReader {

    private FactsReader() {
    }

    static Facts read(Field line) {
        return new Facts(article(line.get("article")), line.get("sentences").list(Field::span), line.get("actors").list(FactsReader::actor),
                line.get("places").list(FactsReader::place), line.get("roles").list(FactsReader::role),
                line.get("statements").list(FactsReader::statement), line.get("policies").list(FactsReader::policy),
                line.get("incidents").list(FactsReader::incident), line.get("issues").list(FactsReader::issue));
    }

    private static ArticleFacts article(Field f) {
        return new ArticleFacts(f.get("id").text(), f.get("source").text(), f.get("title").orNull(Field::text),
                f.get("publisher").orNull(Field::text), f.get("agency").orNull(Field::text), f.get("published").orNull(Field::date),
                f.get("publishedBasis").orNull(Field::text), f.get("dateline").orNull(Field::text), f.get("authors").list(Field::text),
                f.get("language").text(), f.get("url").orNull(Field::text), f.get("sha256").text());
    }

    private static Actor actor(Field f) {
        return new Actor(f.get("id").text(), f.get("name").text(), f.get("type").oneOf(ActorType.class), f.get("aliases").list(Field::text),
                f.get("mentions").list(Field::span), f.get("links").list(Field::text), f.get("authority").orNull(Field::text),
                f.get("of").orNull(Field::text));
    }

    private static Place place(Field f) {
        return new Place(f.get("id").text(), f.get("name").text(), f.get("mentions").list(Field::span), f.get("links").list(Field::text),
                f.get("authority").orNull(Field::text));
    }

    private static Role role(Field f) {
        return new Role(f.get("actor").text(), f.get("title").text(), f.get("organization").orNull(Field::text), f.get("evidence").span());
    }

    private static Statement statement(Field f) {
        return new Statement(f.get("id").text(),
                f.get("speakers").list(s -> new Statement.Speaker(s.get("actor").text(), s.get("span").orNull(Field::span))),
                f.get("speaksFor").list(Field::text), f.get("cue").orNull(Field::span), f.get("content").list(Field::span),
                f.get("mode").oneOf(Mode.class), f.get("act").text(), f.get("plover").orNull(Field::text),
                f.get("addressees").list(a -> a.get("actor").text()), f.get("via").list(a -> a.get("actor").text()),
                f.get("said").orNull(FactsReader::when), f.get("negated").flag(), f.get("planned").flag(), f.get("rule").text(),
                f.get("confidence").number());
    }

    private static Policy policy(Field f) {
        return new Policy(f.get("id").text(), f.get("holder").text(), f.get("concept").text(), f.get("stance").oneOf(Policy.Stance.class),
                f.get("status").text(), f.get("evidence").list(Field::span), f.get("statement").orNull(Field::text), f.get("rule").text());
    }

    private static Incident incident(Field f) {
        return new Incident(f.get("id").text(), f.get("type").text(), f.get("plover").orNull(Field::text),
                f.get("modality").oneOf(Modality.class), f.get("participants").list(FactsReader::participant),
                f.get("places").list(FactsReader::located), f.get("when").orNull(FactsReader::when), f.get("evidence").list(Field::span),
                f.get("stances").list(FactsReader::taken), f.get("rule").text());
    }

    private static Participant participant(Field f) {
        return new Participant(f.get("actor").orNull(Field::text), f.get("text").text(), f.get("span").orNull(Field::span),
                f.get("role").oneOf(ParticipantRole.class), f.get("count").orNull(FactsReader::count));
    }

    private static Count count(Field f) {
        return new Count(f.get("min").orNull(Field::whole), f.get("max").orNull(Field::whole), f.get("text").text(), f.get("span").span());
    }

    private static Located located(Field f) {
        return new Located(f.get("place").text(), f.get("role").oneOf(PlaceRole.class), f.get("span").orNull(Field::span));
    }

    private static Taken taken(Field f) {
        return new Taken(f.get("stance").oneOf(Incident.Stance.class), f.get("actor").text(), f.get("statement").orNull(Field::text),
                f.get("evidence").span());
    }

    private static When when(Field f) {
        return f.valid(() -> new When(f.get("begin").orNull(Field::date), f.get("end").orNull(Field::date),
                f.get("text").orNull(Field::text), f.get("span").orNull(Field::span), f.get("basis").oneOf(When.Basis.class)));
    }

    private static Issue issue(Field f) {
        return new Issue(f.get("code").text(), f.get("message").text(), f.get("span").orNull(Field::span));
    }
}
