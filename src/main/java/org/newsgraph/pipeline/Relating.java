package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossIncidents;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;

/** Relates what all articles tell: actors first, then the incidents in which the same ones take part. */
final class Relating {

    private final CrossArticle actors;
    private final Base base;

    Relating(CrossArticle actors, Base base) {
        this.actors = actors;
        this.base = base;
    }

    /** One decision for each local thing, sorted by its IRI. */
    List<Decision> decide(List<Note> notes) {
        Map<String, Decision> decisions = new TreeMap<>();
        notes.forEach(note -> note.decisions().forEach(d -> decisions.put(d.localIri(), d)));
        List<LocalActor> locals = notes.stream().flatMap(n -> n.actors().stream()).toList();
        actors.decide(locals).forEach(d -> decisions.computeIfPresent(d.actor().local(), (iri, alone) -> joined(alone, d)));
        Map<String, String> groups = locals.stream().filter(a -> a.type() == ActorType.Group && a.of() != null)
                .collect(Collectors.toMap(LocalActor::local, a -> "people of " + a.of(), (one, other) -> one));
        CrossIncidents incidents = new CrossIncidents(
                iri -> groups.getOrDefault(iri, decisions.containsKey(iri) ? decisions.get(iri).canonicalIri() : iri));
        for (CrossIncidents.Cluster cluster : incidents.gather(notes.stream().flatMap(n -> n.incidents().stream()).toList())) {
            Decision first = decisions.get(cluster.first().local());
            cluster.others().forEach(other -> decisions.computeIfPresent(other.local(), (iri, alone) -> alone
                    .withCanonical(first.canonicalIri(), first.label(), "same-incident", cluster.confidence(),
                            "the same family of types, days and people as " + cluster.first().local())));
        }
        return List.copyOf(decisions.values());
    }

    private Decision joined(Decision alone, org.newsgraph.entity.Decision found) {
        String why = String.join("; ", found.features());
        return switch (found.method()) {
            case AUTHORITY, OWN -> alone;
            case NAME_AND_POST -> alone.withCanonical(base.actor(found.canonical()).getURI(), found.actor().name(), "name-and-post",
                    found.confidence(), why);
            case NAME_AND_STATE -> alone.withCanonical(base.actor(found.canonical()).getURI(), found.actor().name(), "name-and-state",
                    found.confidence(), why);
            case UNDECIDED -> alone.withCanonical(alone.canonicalIri(), alone.label(), "undecided", 1, why);
        };
    }
}
