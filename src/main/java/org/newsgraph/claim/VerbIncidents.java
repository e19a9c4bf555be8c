package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Incident.Located;
import org.newsgraph.claim.Incident.PlaceRole;
import org.newsgraph.claim.Incident.Role;
import org.newsgraph.claim.Incident.Taken;
import org.newsgraph.mention.Times;
import org.newsgraph.mention.When;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Incidents that verbs name: "nine men were deported", "after being rounded up", "the men detained in the north". */
final class VerbIncidents {

    private static final String RULE = "incident-verb";

    private final Sentence sentence;
    private final Times times;
    private final Clause clause;
    private final Conditions conditions;
    private final PlaceFinder places;

    VerbIncidents(Sentence sentence, Times times) {
        this.sentence = sentence;
        this.times = times;
        this.clause = new Clause(sentence);
        this.conditions = new Conditions(sentence);
        this.places = new PlaceFinder(sentence);
    }

    Optional<Incident> at(Token verb) {
        if (!verb.isVerb() || verb.relation().startsWith("aux") || Set.of("compound", "nmod", "amod").contains(verb.relation())) {
            return Optional.empty();
        }
        return Triggers.STANDARD.verb(verb.lemma()).stream().filter(t -> conditions.hold(t, verb)).findFirst()
                .map(t -> incident(verb, t)).filter(i -> !i.participants().isEmpty() || !i.places().isEmpty());
    }

    private Incident incident(Token verb, Trigger trigger) {
        Participants who = new Participants(sentence);
        List<Located> where = new ArrayList<>(places.of(verb));
        boolean passive = clause.isPassive(verb) && trigger.takesObject();
        if (passive) {
            who.add(clause.agents(verb), trigger.subject());
            who.add(clause.subjects(verb), trigger.object());
            who.add(clause.objects(verb), Role.OTHER);
        } else {
            who.add(clause.subjects(verb), trigger.subject());
            who.add(clause.objects(verb), trigger.object());
        }
        companions(verb, trigger, who);
        PlaceRole role = trigger.place();
        if (role != null) {
            (passive ? clause.subjects(verb) : clause.objects(verb)).forEach(o -> place(o, role, where, who));
        }
        Factuality factuality = new FactualityReader(sentence).ofVerb(verb);
        @Nullable
        When when = times.attachedTo(sentence, verb).orElse(null);
        var evidence = new Evidence(sentence).clause(verb);
        List<Taken> stances = factuality.hedge() == null ? List.of() : List.of(new Taken(factuality.hedge(), null, evidence));
        return new Incident(sentence, verb, trigger.type(), trigger.plover(), factuality.modality(), who.all(), who.without(where), when,
                List.of(evidence),
                stances,
                RULE);
    }

    private void place(Token object, PlaceRole role, List<Located> where, Participants who) {
        List<Located> found = places.object(object, role);
        if (found.isEmpty() && NounKinds.STANDARD.is("person", sentence, object)) {
            who.add(object, Role.PATIENT);
        }
        where.addAll(found);
    }

    /** With whom somebody meets, negotiates or agrees. */
    private void companions(Token verb, Trigger trigger, Participants who) {
        if (trigger.subject() == Role.AGENT && Set.of("meeting", "talks", "agreement").contains(trigger.type())) {
            clause.complements(verb, "with").forEach(c -> {
                if (NounKinds.STANDARD.is("person", sentence, c) || NounKinds.STANDARD.is("state", sentence, c)
                        || NounKinds.STANDARD.is("organization", sentence, c)) {
                    who.add(c, Role.AGENT);
                }
            });
        }
    }
}
