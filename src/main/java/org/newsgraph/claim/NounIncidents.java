package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Incident.Located;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Role;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.Incident.Taken;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Coordination;
import org.newsgraph.mention.Quantities;
import org.newsgraph.mention.Quantity;
import org.newsgraph.mention.Times;
import org.newsgraph.mention.When;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Incidents that nouns name: "held talks", "the raid took place", "a total of 40 cases of arrest", "the release of the men on Monday". */
final class NounIncidents {

    private static final Set<String> INVOLVING = WordClasses.of("involving-verb");
    private static final Set<String> JOINT = CodeClasses.of("joint-noun");
    /** Incidents of which one side tells the other: "lodged a protest with the ministry". */
    private static final Set<String> LODGED = CodeClasses.of("lodged");
    /** Named entities of which a noun may be a part. */
    private static final Set<String> NAMES = Set.of("ORG", "PERSON", "LAW", "WORK_OF_ART", "GPE");
    private static final String LIGHT = "incident-light-verb";
    private static final String NOUN = "incident-noun";

    private final Sentence sentence;
    private final Times times;
    private final Clause clause;
    private final Conditions conditions;
    private final PlaceFinder places;
    private final LightVerbs lights;
    private final FactualityReader reader;

    NounIncidents(Sentence sentence, Times times) {
        this.sentence = sentence;
        this.times = times;
        this.clause = new Clause(sentence);
        this.conditions = new Conditions(sentence);
        this.places = new PlaceFinder(sentence);
        this.lights = new LightVerbs(sentence);
        this.reader = new FactualityReader(sentence);
    }

    Optional<Incident> at(Token noun) {
        List<Trigger> triggers = noun.isNoun() ? Triggers.STANDARD.noun(noun.lemma()) : List.of();
        if (triggers.isEmpty() || noun.relation().equals("compound") || isPartOfName(noun)) {
            return Optional.empty();
        }
        for (Trigger trigger : triggers) {
            if (!conditions.hold(trigger, noun)) {
                continue;
            }
            Optional<Incident> light = lights.over(noun).or(() -> lights.after(noun)).filter(l -> allows(trigger, l))
                    .map(l -> withVerb(noun, trigger, l));
            if (light.isPresent()) {
                return light;
            }
            if (trigger.needs().stream().noneMatch(n -> n.where() == Need.Where.LIGHT)) {
                return alone(noun, trigger);
            }
        }
        return Optional.empty();
    }

    private boolean isPartOfName(Token noun) {
        return noun.isProperNoun() && NAMES.contains(noun.entityClass());
    }

    private static boolean allows(Trigger trigger, LightVerbs.Found light) {
        return trigger.needs().stream().filter(n -> n.where() == Need.Where.LIGHT && !n.values().isEmpty()).findFirst()
                .map(n -> n.values().contains(light.verb().lemma())).orElse(true);
    }

    private Incident withVerb(Token noun, Trigger trigger, LightVerbs.Found light) {
        Token verb = light.verb();
        Participants who = new Participants(sentence);
        Role subject = light.subject().equals("patient") ? Role.PATIENT : trigger.subject() == Role.OTHER ? Role.OTHER : Role.AGENT;
        boolean takesPart = !light.subject().equals("event") && !light.subject().equals("cause");
        if (light.passive() && takesPart) {
            who.add(clause.agents(verb), subject);
        } else if (takesPart) {
            who.add(clause.subjects(verb), subject);
        }
        own(noun, trigger, who);
        if (trigger.object() == Role.PATIENT) {
            who.add(receivers(verb), Role.PATIENT);
        }
        partners(verb, trigger, who);
        partners(noun, trigger, who);
        List<Located> where = new ArrayList<>(places.of(verb));
        places.of(noun).stream().filter(p -> !where.contains(p)).forEach(where::add);
        Optional<When> when = times.attachedTo(sentence, verb).or(() -> times.attachedTo(sentence, noun));
        return incident(noun, trigger, reader.ofCarried(noun, verb), who, where, when,
                new Evidence(sentence).clause(verb).union(noun.span()), LIGHT);
    }

    /** Without a verb of its own an event is taken as told only when its words say when, how many, or whom by name. */
    private Optional<Incident> alone(Token noun, Trigger trigger) {
        Participants who = new Participants(sentence);
        Optional<Token> suspect = Blame.culprit(sentence, noun).filter(c -> trigger.subject() == Role.AGENT);
        Optional<Token> culprit = suspect.filter(c -> blamed(noun).isReported());
        culprit.ifPresent(c -> who.add(Coordination.of(sentence, c), Role.AGENT));
        own(noun, trigger, who);
        suspect.filter(c -> culprit.isEmpty()).ifPresent(who::drop);
        partners(noun, trigger, who);
        Optional<When> when = times.attachedTo(sentence, noun).filter(w -> isOwn(noun, w));
        Factuality factuality = culprit.isPresent() ? blamed(noun) : reader.ofNoun(noun);
        boolean told = factuality.modality() == Modality.REPORTED || factuality.modality() == Modality.PLANNED;
        who.countAll(casesOf(noun));
        boolean specific = !who.all().isEmpty()
                && (when.isPresent() || culprit.isPresent() || isCounted(noun) || who.all().stream().anyMatch(p -> p.count() != null
                        || p.party().head().isProperNoun()));
        if (factuality.modality() == Modality.HABITUAL || told && !specific) {
            factuality = Factuality.of(Modality.HYPOTHETICAL);
        }
        if (who.all().isEmpty()) {
            return Optional.empty();
        }
        List<Located> where = places.of(noun);
        return Optional.of(incident(noun, trigger, factuality, who, where, when, new Evidence(sentence).phrase(noun), NOUN));
    }

    /** As the verb that says who is behind it is presented itself; what is blamed on somebody has happened. */
    private Factuality blamed(Token noun) {
        Token at = noun;
        while (!at.isRoot() && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return reader.ofVerb(at).hedged(Stance.ALLEGES);
    }

    /** Whether the time stands inside the noun's own phrase. */
    private boolean isOwn(Token noun, When when) {
        return sentence.subtreeSpan(noun).contains(when.span());
    }

    private boolean isCounted(Token noun) {
        return Quantities.of(sentence, noun).isPresent() || casesOf(noun).isPresent();
    }

    /** "40 cases of arrest" counts those arrested when nothing else does. */
    private Optional<Quantity> casesOf(Token noun) {
        Token at = noun;
        while (!at.isRoot() && sentence.token(at.head()).is("of") && !sentence.token(at.head()).isRoot()) {
            at = sentence.token(sentence.token(at.head()).head());
            if (!Quantities.isPartitive(at)) {
                return Optional.empty();
            }
            Optional<Quantity> count = Quantities.of(sentence, at);
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    /** Possessor, "of", "by", "on" and compound before it. */
    private void own(Token noun, Trigger trigger, Participants who) {
        who.add(clause.agents(noun), Role.AGENT);
        clause.possessor(noun).filter(p -> !p.isTime()).ifPresent(p -> who.add(List.of(p), trigger.subject()));
        who.add(clause.complements(noun, "of").stream().filter(o -> !o.isTime()).toList(), trigger.object());
        if (trigger.subject() == Role.AGENT) {
            who.add(clause.complements(noun, "against"), Role.PATIENT);
            Stream.of("on", "into")
                    .forEach(p -> who.add(clause.complements(noun, p).stream().filter(this::isParty).toList(), Role.PATIENT));
            who.add(LODGED.contains(trigger.type()) ? clause.complements(noun, "to") : List.of(),
                    Role.PATIENT);
        }
        if (trigger.object() == Role.PATIENT) {
            who.add(sentence.dependents(noun, Set.of("compound", "nmod")).filter(c -> NounKinds.STANDARD.is("person", sentence, c)
                    && !c.isVerb()).toList(), Role.PATIENT);
        }
    }

    /** "granted the minister a pardon", "granted a pardon to the minister" */
    private List<Token> receivers(Token verb) {
        return sentence.dependents(verb, "dative").flatMap(d -> d.is("to") ? sentence.dependents(d, "pobj") : Stream.of(d))
                .filter(this::isParty).flatMap(d -> Coordination.of(sentence, d).stream()).toList();
    }

    private void partners(Token above, Trigger trigger, Participants who) {
        if (JOINT.contains(trigger.type())) {
            List<Token> partners = new ArrayList<>(clause.complements(above, "with"));
            partners.addAll(clause.complements(above, "between"));
            sentence.dependents(above, Set.of("dobj", "nsubj", "nsubjpass")).forEach(o -> {
                partners.addAll(clause.complements(o, "with"));
                partners.addAll(clause.complements(o, "between"));
                partners.addAll(involved(o));
            });
            partners.stream().filter(this::isParty).forEach(p -> who.add(p, Role.AGENT));
        } else if (LODGED.contains(trigger.type())) {
            Stream.of("to", "with").flatMap(p -> clause.complements(above, p).stream()).filter(this::isParty)
                    .forEach(p -> who.add(p, Role.PATIENT));
        } else if (trigger.subject() == Role.AGENT && above.isVerb()) {
            Stream.of("on", "against").flatMap(p -> clause.complements(above, p).stream()).filter(this::isParty)
                    .forEach(p -> who.add(p, Role.PATIENT));
        }
    }

    /** "the talks, which involve the two states": whom a relative clause names as taking part. */
    private List<Token> involved(Token noun) {
        return sentence.dependents(noun, Set.of("relcl", "acl")).filter(v -> INVOLVING.contains(v.lemma()))
                .flatMap(v -> clause.objects(v).stream()).toList();
    }

    private boolean isParty(Token token) {
        NounKinds kinds = NounKinds.STANDARD;
        return !token.isTime() && (kinds.is("person", sentence, token) || kinds.is("state", sentence, token)
                || kinds.is("organization", sentence, token) || kinds.is("structure", sentence, token) || token.isProperNoun());
    }

    private Incident incident(Token noun, Trigger trigger, Factuality factuality, Participants who, List<Located> where,
            Optional<When> when,
            Span evidence, String rule) {
        List<Taken> stances = factuality.hedge() == null ? List.of() : List.of(new Taken(factuality.hedge(), null, evidence));
        return new Incident(sentence, noun, trigger.type(), trigger.plover(), factuality.modality(), who.all(), who.without(where),
                when.orElse(null),
                List.of(evidence),
                stances, rule);
    }
}
