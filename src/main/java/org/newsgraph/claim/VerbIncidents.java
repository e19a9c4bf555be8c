package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Incident.Located;
import org.newsgraph.claim.Incident.PlaceRole;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Role;
import org.newsgraph.claim.Incident.Taken;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.mention.Times;
import org.newsgraph.mention.When;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Incidents that verbs name: "nine men were deported", "after being rounded up", "the men detained in the north". */
final class VerbIncidents {

    private static final String RULE = "incident-verb";
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");
    private static final Set<String> JOINT = CodeClasses.of("joint");
    /** Incidents that happen where what they strike stands. */
    private static final Set<String> STRUCK = CodeClasses.of("struck");

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
        List<Trigger> triggers = verb.isVerb() ? Triggers.STANDARD.verb(verb.lemma()) : List.of();
        if (triggers.isEmpty() || verb.relation().startsWith("aux") || MODIFIERS.contains(verb.relation())) {
            return Optional.empty();
        }
        return triggers.stream().filter(t -> conditions.hold(t, verb)).findFirst()
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
        who.countAll(clause.share(verb));
        PlaceRole role = trigger.place();
        if (role != null) {
            (passive ? clause.subjects(verb) : clause.objects(verb)).forEach(o -> place(o, role, where, who));
        }
        if (where.isEmpty() && STRUCK.contains(trigger.type())) {
            who.all().stream().filter(p -> p.role() == Role.PATIENT).flatMap(p -> places.struck(p.party().head()).stream())
                    .forEach(where::add);
        }
        Factuality factuality = presented(verb);
        @Nullable
        When when = times.attachedTo(sentence, verb).or(() -> whenOfBare(verb)).orElse(null);
        var evidence = new Evidence(sentence).clause(verb);
        List<Taken> stances = factuality.hedge() == null ? List.of() : List.of(new Taken(factuality.hedge(), null, evidence));
        return new Incident(sentence, verb, trigger.type(), trigger.plover(), factuality.modality(), who.all(), who.without(where), when,
                List.of(evidence),
                stances,
                RULE);
    }

    /** "was let go on Monday": the time of the bare infinitive that belongs to the verb. */
    private Optional<When> whenOfBare(Token verb) {
        return sentence.dependents(verb, "xcomp").filter(x -> x.tag().equals("VB") && !VerbForm.isInfinitive(sentence, x))
                .flatMap(x -> times.attachedTo(sentence, x).stream()).findFirst();
    }

    /** "are in custody" tells of a state and no habit. */
    private Factuality presented(Token verb) {
        Factuality read = new FactualityReader(sentence).ofVerb(verb);
        return verb.is("be") && read.modality() == Modality.HABITUAL && new Wording(sentence).marked(verb).isEmpty()
                ? Factuality.REPORTED
                : read;
    }

    private void place(Token object, PlaceRole role, List<Located> where, Participants who) {
        List<Located> found = places.object(object, role);
        if (found.isEmpty() && NounKinds.STANDARD.is("person", sentence, object)) {
            who.add(object, Role.PATIENT);
        }
        where.addAll(found);
    }

    /** "in Corlandian custody", "in the custody of the police" */
    private Stream<Token> keepers(Token verb) {
        return sentence.dependents(verb, "prep").filter(p -> p.is("in")).flatMap(p -> sentence.dependents(p, "pobj"))
                .filter(c -> NounKinds.STANDARD.is("custody", sentence, c))
                .flatMap(c -> Stream.concat(sentence.dependents(c, Set.of("poss", "compound", "nmod", "amod"))
                        .filter(n -> NounKinds.STANDARD.is("state", sentence, n) || n.entityClass().equals("NORP")),
                        clause.complements(c, "of").stream()));
    }

    /** With whom somebody meets, negotiates or agrees; with whom somebody is held. */
    private void companions(Token verb, Trigger trigger, Participants who) {
        if (trigger.object() == Role.PATIENT || trigger.subject() == Role.PATIENT) {
            clause.complements(verb, "with").stream().filter(c -> NounKinds.STANDARD.is("person", sentence, c))
                    .forEach(c -> who.add(c, Role.OTHER));
        }
        if (trigger.subject() == Role.PATIENT) {
            keepers(verb).forEach(k -> who.add(k, Role.AGENT));
        }
        if (trigger.subject() == Role.AGENT && JOINT.contains(trigger.type())) {
            clause.complements(verb, "with").forEach(c -> {
                if (NounKinds.STANDARD.is("person", sentence, c) || NounKinds.STANDARD.is("state", sentence, c)
                        || NounKinds.STANDARD.is("organization", sentence, c)) {
                    who.add(c, Role.AGENT);
                }
            });
        }
    }
}
