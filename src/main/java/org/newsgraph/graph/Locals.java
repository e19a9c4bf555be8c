package org.newsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Place;
import org.newsgraph.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * IRIs of everything that is local to one article. They follow from names and offsets, not from the ids in the facts, so that a fact
 * more or less renames no other.
 */
final class Locals {

    private final Facts facts;
    private final Node article;
    private final Unique names = new Unique();
    private final Map<String, Node> actors = new HashMap<>();
    private final Map<String, Node> places = new HashMap<>();
    private final Map<String, Node> statements = new HashMap<>();
    private final Map<String, Node> incidents = new HashMap<>();

    Locals(Facts facts, Base base) {
        this.facts = facts;
        this.article = base.article(facts.article().id());
        for (Actor actor : facts.actors()) {
            put("actor", actors, actor.id(), name("actor/" + Segment.slug(actor.name())));
        }
        for (Place place : facts.places()) {
            put("place", places, place.id(), name("place/" + Segment.slug(place.name())));
        }
        for (Statement statement : facts.statements()) {
            String path = "statement/" + Base.offsets(hull(evidence(statement)), "-");
            put("statement", statements, statement.id(), name(path, path + "-" + Segment.slug(statement.act())));
        }
        for (Incident incident : facts.incidents()) {
            String offsets = incident.evidence().isEmpty() ? "0-0" : Base.offsets(hull(incident.evidence()), "-");
            put("incident", incidents, incident.id(), name("incident/" + Segment.slug(incident.type()) + "-" + offsets));
        }
    }

    Node article() {
        return article;
    }

    Node actor(String id) {
        return known("actor", actors.get(id), id);
    }

    Node statement(String id) {
        return known("statement", statements.get(id), id);
    }

    Node incident(String id) {
        return known("incident", incidents.get(id), id);
    }

    Node place(String id) {
        return known("place", places.get(id), id);
    }

    /** A place, or the state whose territory is meant. */
    Node placeOrState(String id) {
        Node place = places.get(id);
        return place != null ? place : known("place or state", actors.get(id), id);
    }

    /** The actor that has this name or alias, if any. */
    Optional<Node> actorNamed(String name) {
        return facts.actors().stream().filter(a -> a.name().equalsIgnoreCase(name) || a.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst().map(a -> actor(a.id()));
    }

    /** A new IRI below the article. */
    Node name(String path, String... alternatives) {
        return Base.below(article, names.name(path, alternatives));
    }

    /** The last segment of a local IRI. */
    static String key(Node local) {
        return local.getURI().substring(local.getURI().lastIndexOf('/') + 1);
    }

    /** What supports a statement: its content, or where there is none the words that name act and speaker. */
    static List<Span> evidence(Statement statement) {
        if (!statement.content().isEmpty()) {
            return statement.content();
        }
        Span cue = statement.cue();
        return cue != null ? List.of(cue) : statement.speakers().stream().map(Statement.Speaker::span).filter(s -> s != null).toList();
    }

    /** The smallest span around all. */
    static Span hull(Collection<Span> spans) {
        return spans.stream().reduce(Span::union).orElse(new Span(0, 0));
    }

    private void put(String kind, Map<String, Node> nodes, String id, Node node) {
        if (nodes.put(id, node) != null) {
            throw new IllegalArgumentException("article " + facts.article().id() + ": two times " + kind + " '" + id + "'");
        }
    }

    private Node known(String kind, @Nullable Node node, String id) {
        if (node == null) {
            throw new IllegalArgumentException(
                    "article " + facts.article().id() + ": a fact names " + kind + " '" + id + "', which is not there");
        }
        return node;
    }
}
