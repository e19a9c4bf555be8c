package org.newsgraph.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/** Records to JSON objects whose keys keep the order written here. */
final class FactsTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FactsTree() {
    }

    static ObjectNode of(Facts facts) {
        ObjectNode line = JSON.objectNode();
        article(line.putObject("article"), facts.article());
        line.set("sentences", spans(facts.sentences()));
        each(line, "actors", facts.actors(), FactsTree::actor);
        each(line, "places", facts.places(), FactsTree::place);
        each(line, "roles", facts.roles(), FactsTree::role);
        each(line, "statements", facts.statements(), FactsTree::statement);
        each(line, "policies", facts.policies(), FactsTree::policy);
        each(line, "incidents", facts.incidents(), FactsTree::incident);
        each(line, "issues", facts.issues(), FactsTree::issue);
        return line;
    }

    private static void article(ObjectNode json, ArticleFacts article) {
        json.put("id", article.id()).put("source", article.source()).put("title", article.title()).put("publisher", article.publisher())
                .put("agency", article.agency()).put("published", iso(article.published())).put("publishedBasis", article.publishedBasis())
                .put("dateline", article.dateline()).<ObjectNode>set("authors", texts(article.authors()))
                .put("language", article.language())
                .put("url", article.url()).put("sha256", article.sha256());
    }

    private static void actor(ObjectNode json, Actor actor) {
        json.put("id", actor.id()).put("name", actor.name()).put("type", actor.type().name())
                .<ObjectNode>set("aliases", texts(actor.aliases())).<ObjectNode>set("mentions", spans(actor.mentions()))
                .<ObjectNode>set("links", texts(actor.links())).put("authority", actor.authority()).put("of", actor.of());
    }

    private static void place(ObjectNode json, Place place) {
        json.put("id", place.id()).put("name", place.name()).<ObjectNode>set("mentions", spans(place.mentions()))
                .<ObjectNode>set("links", texts(place.links())).put("authority", place.authority());
    }

    private static void role(ObjectNode json, Role role) {
        json.put("actor", role.actor()).put("title", role.title()).put("organization", role.organization()).set("evidence",
                span(role.evidence()));
    }

    private static void statement(ObjectNode json, Statement statement) {
        json.put("id", statement.id());
        each(json, "speakers", statement.speakers(),
                (item, speaker) -> item.put("actor", speaker.actor()).set("span", span(speaker.span())));
        json.<ObjectNode>set("speaksFor", texts(statement.speaksFor())).<ObjectNode>set("cue", span(statement.cue()))
                .<ObjectNode>set("content", spans(statement.content())).put("mode", statement.mode().name()).put("act", statement.act())
                .put("plover", statement.plover());
        each(json, "addressees", statement.addressees(), (item, actor) -> item.put("actor", actor));
        each(json, "via", statement.via(), (item, actor) -> item.put("actor", actor));
        When said = statement.said();
        json.put("saidOn", said != null && said.begin() != null && said.begin().equals(said.end()) ? iso(said.begin()) : null);
        when(json, "said", said);
        json.put("negated", statement.negated()).put("planned", statement.planned()).put("rule", statement.rule()).put("confidence",
                statement.confidence());
    }

    private static void policy(ObjectNode json, Policy policy) {
        json.put("id", policy.id()).put("holder", policy.holder()).put("concept", policy.concept()).put("stance", policy.stance().name())
                .put("status", policy.status()).<ObjectNode>set("evidence", spans(policy.evidence())).put("statement", policy.statement())
                .put("rule", policy.rule());
    }

    private static void incident(ObjectNode json, Incident incident) {
        json.put("id", incident.id()).put("type", incident.type()).put("plover", incident.plover()).put("modality",
                incident.modality().name());
        each(json, "participants", incident.participants(), FactsTree::participant);
        each(json, "places", incident.places(), (item, located) -> item.put("place", located.place()).put("role", located.role().name())
                .set("span", span(located.span())));
        When when = incident.when();
        json.put("begin", when == null ? null : iso(when.begin())).put("end", when == null ? null : iso(when.end()));
        when(json, "when", when);
        json.set("evidence", spans(incident.evidence()));
        each(json, "stances", incident.stances(), (item, taken) -> item.put("stance", taken.stance().name()).put("actor", taken.actor())
                .put("statement", taken.statement()).set("evidence", span(taken.evidence())));
        json.put("rule", incident.rule());
    }

    private static void participant(ObjectNode json, Incident.Participant participant) {
        json.put("actor", participant.actor()).put("text", participant.text()).<ObjectNode>set("span", span(participant.span())).put("role",
                participant.role().name());
        Incident.Count count = participant.count();
        if (count == null) {
            json.putNull("count");
        } else {
            json.putObject("count").put("min", count.min()).put("max", count.max()).put("text", count.text()).set("span",
                    span(count.span()));
        }
    }

    private static void issue(ObjectNode json, Issue issue) {
        json.put("code", issue.code()).put("message", issue.message()).set("span", span(issue.span()));
    }

    private static void when(ObjectNode json, String key, @Nullable When when) {
        if (when == null) {
            json.putNull(key);
        } else {
            json.putObject(key).put("begin", iso(when.begin())).put("end", iso(when.end())).put("text", when.text())
                    .<ObjectNode>set("span", span(when.span())).put("basis", when.basis().name());
        }
    }

    private static <T> void each(ObjectNode json, String key, List<T> items, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = json.putArray(key);
        for (T item : items) {
            write.accept(array.addObject(), item);
        }
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode array = JSON.arrayNode();
        spans.forEach(span -> array.add(span(span)));
        return array;
    }

    private static @Nullable ArrayNode span(@Nullable Span span) {
        return span == null ? null : JSON.arrayNode().add(span.start()).add(span.end());
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
