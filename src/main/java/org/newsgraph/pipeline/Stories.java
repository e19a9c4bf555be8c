package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Count;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Modality;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Document;

/**
 * Who must have done it, and where, by what else the article tells of the same people: those who were arrested in one state are deported
 * from there, and by it, as long as nothing has taken them elsewhere. The incident's rule says that it was inferred.
 */
final class Stories {

    private static final String INFERRED = "-inferred-story";
    private static final int ROUNDS = 3;

    private record Custody(PlaceRole here, @Nullable PlaceRole there) {}

    private static final Map<String, Custody> TYPES = Table.load("lexicon/custody-types.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get("type"), Stories::custody));

    private final Actors actors;
    private final Document document;

    Stories(Actors actors, Document document) {
        this.actors = actors;
        this.document = document;
    }

    private static Custody custody(Row row) {
        return new Custody(PlaceRole.valueOf(row.get("here")), row.get("there").isEmpty() ? null : PlaceRole.valueOf(row.get("there")));
    }

    /** The incidents in their order, with what the others tell of them. */
    List<Incident> told(List<Incident> incidents) {
        List<Incident> out = new ArrayList<>(incidents);
        for (int round = 0; round < ROUNDS; round++) {
            boolean learnt = false;
            for (int i = 0; i < out.size(); i++) {
                Incident told = told(out.get(i), out);
                learnt |= told != out.get(i);
                out.set(i, told);
            }
            if (!learnt) {
                break;
            }
        }
        return List.copyOf(out);
    }

    private Incident told(Incident incident, List<Incident> all) {
        Custody custody = TYPES.get(incident.type());
        boolean agent = incident.participants().stream().anyMatch(p -> p.role() == ParticipantRole.agent);
        boolean place = custody != null && incident.places().stream().anyMatch(p -> p.role() == custody.here());
        if (custody == null || incident.modality() == Modality.negated || agent && place) {
            return incident;
        }
        List<Located> whereabouts = whereabouts(incident, all);
        Set<String> states = states(whereabouts);
        if (states.size() != 1 || states.contains("") || leadsTo(incident, states.iterator().next())) {
            return incident;
        }
        String state = states.iterator().next();
        if (agent && !isOf(incident, state)) {
            return incident;
        }
        List<Participant> who = new ArrayList<>(incident.participants());
        List<Located> where = new ArrayList<>(incident.places());
        Span words = whereabouts.getFirst().span();
        if (!agent) {
            who.addFirst(new Participant(state, words == null ? "" : document.slice(words), words, ParticipantRole.agent, null));
        }
        if (!place) {
            whereabouts.forEach(w -> where.add(new Located(w.place(), custody.here(), w.span())));
        }
        String rule = incident.rule().endsWith(INFERRED) ? incident.rule() : incident.rule() + INFERRED;
        return new Incident(incident.id(), incident.type(), incident.plover(), incident.modality(), who, where, incident.when(),
                incident.evidence(), incident.stances(), rule);
    }

    private boolean isOf(Incident incident, String state) {
        return incident.participants().stream().filter(p -> p.role() == ParticipantRole.agent && p.actor() != null)
                .allMatch(p -> actors.stateOf(Objects.requireNonNull(p.actor())).filter(state::equals).isPresent());
    }

    private Set<String> states(List<Located> places) {
        return places.stream().map(p -> actors.stateAround(p.place()).orElse("")).collect(Collectors.toSet());
    }

    private boolean leadsTo(Incident incident, String state) {
        return incident.places().stream().filter(p -> p.role() == PlaceRole.destination)
                .anyMatch(p -> actors.stateAround(p.place()).filter(state::equals).isPresent());
    }

    /** Where the people were before: the latest that is told, or all that is told when the incident has no day. */
    private List<Located> whereabouts(Incident incident, List<Incident> all) {
        List<Incident> told = all.stream().filter(o -> o != incident && isKnown(o) && isSameStory(incident, o)).toList();
        LocalDate begin = begin(incident);
        LocalDate day = begin == null && incident.when() != null ? incident.when().end() : begin;
        if (day == null) {
            boolean moved = told.stream().anyMatch(o -> Objects.requireNonNull(TYPES.get(o.type())).there() != null);
            return moved ? List.of() : told.stream().flatMap(o -> held(o).stream()).distinct().toList();
        }
        return told.stream().filter(o -> !after(o, day)).max(Comparator.comparing(Stories::rank))
                .map(o -> moved(o, day) ? at(o, Objects.requireNonNull(TYPES.get(o.type())).there()) : held(o)).orElse(List.of());
    }

    private static boolean isKnown(Incident other) {
        return TYPES.containsKey(other.type()) && other.modality() == Modality.reported;
    }

    private static boolean after(Incident other, LocalDate day) {
        LocalDate begin = begin(other);
        return begin != null && begin.isAfter(day);
    }

    /** Whether it had taken them away before that day. */
    private static boolean moved(Incident other, LocalDate day) {
        Custody custody = Objects.requireNonNull(TYPES.get(other.type()));
        LocalDate begin = begin(other);
        return custody.there() != null && begin != null && begin.isBefore(day) && !at(other, custody.there()).isEmpty();
    }

    private static LocalDate rank(Incident other) {
        LocalDate begin = begin(other);
        return begin == null ? LocalDate.MIN : begin;
    }

    private static @Nullable LocalDate begin(Incident incident) {
        return incident.when() == null ? null : incident.when().begin();
    }

    private static List<Located> held(Incident incident) {
        return at(incident, Objects.requireNonNull(TYPES.get(incident.type())).here());
    }

    private static List<Located> at(Incident incident, @Nullable PlaceRole role) {
        return incident.places().stream().filter(p -> p.role() == role).toList();
    }

    /** The same people, as many of them; or the words of the one stand inside those of the other ("the men held in … were deported"). */
    private static boolean isSameStory(Incident incident, Incident other) {
        return moved(incident).anyMatch(p -> moved(other)
                .anyMatch(q -> p.actor() != null && p.actor().equals(q.actor()) && (isAsMany(p, q) || isInside(incident, other))
                        || isExact(p) && isExact(q) && isAsMany(p, q)));
    }

    private static Stream<Participant> moved(Incident incident) {
        return incident.participants().stream().filter(p -> p.role() != ParticipantRole.agent);
    }

    private static boolean isInside(Incident incident, Incident other) {
        return incident.evidence().stream().anyMatch(e -> other.evidence().stream().anyMatch(o -> e.contains(o) && !e.equals(o)));
    }

    private static boolean isExact(Participant participant) {
        Count count = participant.count();
        return count != null && count.min() != null && count.min().equals(count.max()) && count.min() > 2;
    }

    private static boolean isAsMany(Participant one, Participant other) {
        Count first = one.count();
        Count second = other.count();
        return first == null || second == null
                ? first == second
                : Objects.equals(first.min(), second.min()) && Objects.equals(first.max(), second.max());
    }
}
