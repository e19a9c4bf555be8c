package org.newsgraph.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Party;

/** Whom a statement is addressed to: those named, a described audience, and the other state behind an official. */
final class Addressed {

    private static final Set<String> AUDIENCES = Table.column("lexicon/audiences.tsv", "noun");

    private final Actors actors;

    Addressed(Actors actors) {
        this.actors = actors;
    }

    /** @param speakers ids; nobody is told to be addressed by himself, and no state by its own officials */
    List<String> ids(List<Party> parties, List<String> speakers) {
        Set<String> own = new LinkedHashSet<>(speakers);
        speakers.forEach(s -> actors.stateOf(s).ifPresent(own::add));
        Set<String> ids = new LinkedHashSet<>();
        for (Party party : parties) {
            List<String> meant = actors.of(party.referent());
            ids.addAll(meant.isEmpty() ? audience(party).stream().toList() : meant);
        }
        for (String id : List.copyOf(ids)) {
            behind(id).filter(state -> !own.contains(state)).ifPresent(ids::add);
        }
        ids.removeIf(id -> speakers.contains(id) && ids.size() > 1);
        return List.copyOf(ids);
    }

    private Optional<String> audience(Party party) {
        boolean people = AUDIENCES.contains(party.head().lemma()) || party.head().tag().equals("NNS");
        return people ? actors.described(party) : Optional.empty();
    }

    /** The state that an official, a ministry or an embassy stands for. */
    private Optional<String> behind(String id) {
        ActorType type = actors.type(id);
        return type == ActorType.State || type == ActorType.Group ? Optional.empty() : actors.stateOf(id);
    }
}
