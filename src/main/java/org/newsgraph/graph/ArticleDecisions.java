package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Place;
import org.newsgraph.graph.Decision.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What one article alone lets decide: an actor or place that the authority files know is theirs; everything else is a thing of its own
 * until resolution across articles says otherwise.
 */
public final class ArticleDecisions {

    private static final String ALONE = "article";

    private ArticleDecisions() {
    }

    /** One decision for each actor, place and incident of the facts, in their order. */
    public static List<Decision> of(Facts facts, Base base) {
        Locals locals = new Locals(facts, base);
        String id = Segment.encode(facts.article().id());
        List<Decision> decisions = new ArrayList<>();
        for (Actor actor : facts.actors()) {
            String authority = actor.type() == ActorType.AnonymousSource ? null : actor.authority();
            decisions.add(decision(locals.actor(actor.id()), Thing.ACTOR, authority == null ? null : base.authorityActor(authority),
                    base.node("actor/" + id + "/" + Locals.key(locals.actor(actor.id()))), actor.name()));
        }
        for (Place place : facts.places()) {
            Node known = place.authority() == null ? null : base.authorityPlace(place.authority());
            decisions.add(decision(locals.place(place.id()), Thing.PLACE, known,
                    base.node("place/" + id + "/" + Locals.key(locals.place(place.id()))), place.name()));
        }
        for (Incident incident : facts.incidents()) {
            Node local = locals.incident(incident.id());
            decisions.add(decision(local, Thing.INCIDENT, null, base.node("incident/" + id + "/" + Locals.key(local)), Locals.key(local)));
        }
        return List.copyOf(decisions);
    }

    private static Decision decision(Node local, Thing thing, @Nullable Node known, Node alone, String name) {
        return known == null
                ? new Decision(local.getURI(), alone.getURI(), thing, name, ALONE, 1, "")
                : new Decision(local.getURI(), known.getURI(), thing, null, "authority", 1, name);
    }
}
