package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Printed;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Incident;
import org.newsgraph.claim.Statement;
import org.newsgraph.facts.Incident.Count;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Modality;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.ParticipantRole;
import org.newsgraph.facts.Incident.PlaceRole;
import org.newsgraph.facts.Incident.Stance;
import org.newsgraph.facts.Incident.Taken;
import org.newsgraph.lexicon.Plover;
import org.newsgraph.mention.Coordination;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quantities;
import org.newsgraph.mention.Quantity;

/** Incidents with their parties, places and the takers of stances resolved. */
final class IncidentFacts {

    private final Found found;
    private final Actors actors;
    private final Plover plover;
    private final Map<Statement, String> statementIds;
    private final List<org.newsgraph.facts.Statement> statements;

    IncidentFacts(Found found, Actors actors, Plover plover, Map<Statement, String> statementIds,
            List<org.newsgraph.facts.Statement> statements) {
        this.found = found;
        this.actors = actors;
        this.plover = plover;
        this.statementIds = statementIds;
        this.statements = statements;
    }

    org.newsgraph.facts.Incident of(String id, Incident incident) {
        return new InferredParts(actors, found.document()).with(new org.newsgraph.facts.Incident(id, incident.type(),
                plover.ofIncident(incident.type(), incident.plover(), lower(incident.modality())),
                Modality.valueOf(lower(incident.modality())), participants(incident), places(incident), Assembly.when(incident.when()),
                incident.evidence(), stances(incident), incident.rule()));
    }

    /** Each actor once in a role, however its phrase is coordinated. */
    private List<Participant> participants(Incident incident) {
        List<Participant> out = new ArrayList<>();
        for (Incident.Participant participant : incident.participants()) {
            Party party = participant.party();
            ParticipantRole role = ParticipantRole.valueOf(lower(participant.role()));
            Quantity printed = participant.count() != null ? participant.count() : actors.count(party).orElse(null);
            List<String> ids = actors.of(party);
            boolean joined = Coordination.of(party.sentence(), party.head()).size() > 1;
            List<String> alone = actors.alone(party);
            List<String> own = joined ? alone : ids;
            if (own.isEmpty()) {
                out.add(participant(null, party, role, printed));
            }
            own.forEach(actor -> add(participant(actor, party, role, alone.size() > 1 ? null : printed), out));
            if (joined) {
                Coordination.of(party.sentence(), party.head()).stream().map(t -> new Party(party.sentence(), t))
                        .forEach(part -> actors.first(part).filter(ids::contains).ifPresent(actor -> add(participant(actor, part, role,
                                Quantities.of(part.sentence(), part.head()).orElse(null)), out)));
                ids.forEach(actor -> add(participant(actor, party, role, null), out));
            }
        }
        return out;
    }

    private Participant participant(@Nullable String actor, Party party, ParticipantRole role, @Nullable Quantity printed) {
        Span phrase = actors.phrase(party);
        return new Participant(actor, found.document().words(phrase), phrase, role, count(printed));
    }

    private static void add(Participant participant, List<Participant> out) {
        if (out.stream().noneMatch(p -> Objects.equals(p.actor(), participant.actor()) && p.role() == participant.role())) {
            out.add(participant);
        }
    }

    /** "no prisoner should be sent back" counts nobody. */
    private static @Nullable Count count(@Nullable Quantity quantity) {
        return quantity == null || Long.valueOf(0).equals(quantity.max())
                ? null
                : new Count(quantity.min(), quantity.max(), quantity.text(), quantity.span());
    }

    private List<Located> places(Incident incident) {
        List<Located> out = new ArrayList<>();
        for (Incident.Located located : incident.places()) {
            actors.place(located.place()).or(() -> actors.first(located.place()))
                    .ifPresent(id -> out.add(new Located(id, PlaceRole.valueOf(lower(located.role())), actors.phrase(located.place()))));
        }
        return out;
    }

    private List<Taken> stances(Incident incident) {
        List<Taken> out = new ArrayList<>();
        for (Incident.Taken taken : incident.stances()) {
            Stance stance = stance(taken.stance());
            Statement statement = taken.statement();
            if (statement == null) {
                outlet().ifPresent(actor -> out.add(new Taken(stance, actor, null, taken.evidence())));
            } else {
                String id = statementIds.get(statement);
                statements.stream().filter(s -> s.id().equals(id)).flatMap(s -> s.speakers().stream())
                        .forEach(speaker -> out.add(new Taken(stance, speaker.actor(), id, taken.evidence())));
            }
        }
        if (incident.stances().isEmpty() && isTold(incident)) {
            outlet().ifPresent(actor -> out.add(new Taken(Stance.asserts, actor, null, incident.evidence().get(0))));
        }
        return out;
    }

    /** Only what is told as so is the article's claim when nobody else's words tell it. */
    private static boolean isTold(Incident incident) {
        return switch (incident.modality()) {
            case REPORTED, PLANNED, HABITUAL, NEGATED -> true;
            case REQUESTED, HYPOTHETICAL -> false;
        };
    }

    /** Whose voice the article's own is. */
    private Optional<String> outlet() {
        Printed publisher = found.document().article().metadata().publisher();
        return publisher == null ? Optional.empty() : actors.named(publisher.text());
    }

    private static Stance stance(Incident.Stance stance) {
        return switch (stance) {
            case ASSERTS -> Stance.asserts;
            case ALLEGES -> Stance.alleges;
            case CONFIRMS -> Stance.confirms;
            case DENIES -> Stance.denies;
            case CANNOT_CONFIRM -> Stance.cannotConfirm;
            case DOUBTS -> Stance.doubts;
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
