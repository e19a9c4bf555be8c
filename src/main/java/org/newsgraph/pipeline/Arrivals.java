package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Modality;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.lexicon.CodeClasses;

/** Where people came to who fled "to the neighbouring country": to the state in which they were next taken. */
final class Arrivals {

    private static final Set<String> WAYS = CodeClasses.of("way");

    private final Actors actors;

    Arrivals(Actors actors) {
        this.actors = actors;
    }

    List<Incident> told(List<Incident> incidents) {
        return incidents.stream().map(i -> arrived(i, incidents).map(p -> with(i, p)).orElse(i)).toList();
    }

    private Optional<Located> arrived(Incident incident, List<Incident> all) {
        List<Located> ends = incident.places().stream().filter(p -> p.role() == PlaceRole.destination).toList();
        LocalDate day = begin(incident);
        boolean open = !ends.isEmpty() && ends.stream().allMatch(p -> actors.stateAround(p.place()).isEmpty());
        if (!WAYS.contains(incident.type()) || incident.modality() != Modality.reported || day == null || !open) {
            return Optional.empty();
        }
        Set<String> states = all.stream().filter(o -> o.type().equals("arrest") && o.modality() == Modality.reported)
                .filter(o -> begin(o) != null && !Objects.requireNonNull(begin(o)).isBefore(day) && isOfThem(incident, o))
                .flatMap(o -> o.places().stream()).filter(p -> p.role() == PlaceRole.site).map(Located::place)
                .map(p -> actors.stateAround(p).orElse("")).collect(Collectors.toSet());
        return states.size() == 1 && !states.contains("")
                ? Optional.of(new Located(states.iterator().next(), PlaceRole.destination, ends.getFirst().span()))
                : Optional.empty();
    }

    private static boolean isOfThem(Incident flight, Incident arrest) {
        return flight.participants().stream().filter(p -> p.role() == ParticipantRole.agent && p.actor() != null).map(Participant::actor)
                .anyMatch(a -> arrest.participants().stream().anyMatch(p -> p.role() == ParticipantRole.patient && Objects.equals(a, p
                        .actor())));
    }

    private static @Nullable LocalDate begin(Incident incident) {
        return incident.when() == null ? null : incident.when().begin();
    }

    private static Incident with(Incident incident, Located place) {
        List<Located> places = new ArrayList<>(incident.places());
        places.add(place);
        return new Incident(incident.id(), incident.type(), incident.plover(), incident.modality(), incident.participants(), places,
                incident.when(), incident.evidence(), incident.stances(), incident.rule() + "-inferred-place");
    }
}
