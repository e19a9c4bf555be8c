package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Document;

/**
 * Who must have done it, or where it must have been, though the words leave it out: "arrested in China" is China's act, "arrested by
 * Chinese police" happens in China. The incident's rule says that it was inferred.
 */
final class InferredParts {

    private static final Map<String, PlaceRole> AGENTS = column("agent");
    private static final Map<String, PlaceRole> SITES = column("place");

    private static final Set<String> OFFICIALS = Table.load("lexicon/acts-of-states.tsv").rows().stream()
            .filter(r -> r.get("official").equals("yes")).map(r -> r.get("type")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OWN = WordClasses.of("third-person-possessive");

    private final Actors actors;
    private final Document document;

    InferredParts(Actors actors, Document document) {
        this.actors = actors;
        this.document = document;
    }

    private static Map<String, PlaceRole> column(String name) {
        return Table.load("lexicon/acts-of-states.tsv").rows().stream().filter(r -> !r.get(name).isEmpty())
                .collect(Collectors.toUnmodifiableMap(r -> r.get("type"), r -> role(r, name)));
    }

    private static PlaceRole role(Row row, String name) {
        return PlaceRole.valueOf(row.get(name));
    }

    Incident with(Incident incident) {
        return agent(incident).map(a -> new Incident(incident.id(), incident.type(), incident.plover(), incident.modality(),
                Stream.concat(Stream.of(a), incident.participants().stream()).toList(), incident.places(), incident.when(),
                incident.evidence(), incident.stances(), incident.rule() + "-inferred-agent")).or(() -> site(incident)
                        .map(p -> new Incident(incident.id(), incident.type(), incident.plover(), incident.modality(),
                                incident.participants(), with(incident.places(), p), incident.when(), incident.evidence(),
                                incident.stances(), incident.rule() + "-inferred-place")))
                .orElse(incident);
    }

    private static List<Located> with(List<Located> places, Located more) {
        List<Located> all = new ArrayList<>(places);
        all.add(more);
        return all;
    }

    /** The one state in which it happened, or out of which it led, when no agent is told. */
    private Optional<Participant> agent(Incident incident) {
        PlaceRole role = AGENTS.get(incident.type());
        if (role == null || incident.participants().stream().anyMatch(p -> p.role() == ParticipantRole.agent)) {
            return Optional.empty();
        }
        List<Located> there = incident.places().stream().filter(p -> p.role() == role).toList();
        Set<String> states = new HashSet<>();
        there.forEach(p -> states.add(actors.stateAround(p.place()).orElse("")));
        Span named = there.isEmpty() ? null : there.getFirst().span();
        return states.size() == 1 && !states.contains("") && named != null
                ? Optional.of(new Participant(states.iterator().next(), document.slice(named), named, ParticipantRole.agent, null))
                : Optional.empty();
    }

    /** "Corlandia repatriated its citizens": they come from elsewhere. */
    private boolean takesBack(Incident incident, String state) {
        return incident.type().equals("repatriation") && incident.participants().stream().filter(p -> p.role() != ParticipantRole.agent)
                .anyMatch(p -> p.actor() == null || OWN.contains(p.text().split("\\b", 2)[0].toLowerCase(Locale.ROOT))
                        || actors.stateOf(p.actor()).filter(state::equals).isPresent());
    }

    /** The state whose authorities act, when no place is told. */
    private Optional<Located> site(Incident incident) {
        PlaceRole role = SITES.get(incident.type());
        if (role == null || incident.modality() == Incident.Modality.negated
                || incident.places().stream().anyMatch(p -> p.role() == role)) {
            return Optional.empty();
        }
        List<Participant> agents = incident.participants().stream().filter(p -> p.role() == ParticipantRole.agent).toList();
        boolean official = OFFICIALS.contains(incident.type());
        return agents.size() == 1 && agents.getFirst().actor() != null && agents.getFirst().span() != null
                ? Optional.of(agents.getFirst().actor()).filter(a -> official || !actors.isPerson(a)).flatMap(actors::stateOf)
                        .filter(state -> !takesBack(incident, state))
                        .map(state -> new Located(state, role, agents.getFirst().span()))
                : Optional.empty();
    }
}
