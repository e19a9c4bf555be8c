package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Reads whether an event is told as having happened, planned, asked for, imagined, habitual or not so: from its own tense and
 * auxiliaries, else from the word that governs it, upwards.
 */
final class FactualityReader {

    private static final Set<String> ARGUMENT = WordClasses.of("argument-preposition");
    /** How many words up it is looked for what presents an event. */
    private static final int DEPTH = 8;
    private static final Set<String> TO_VERB = Set.of("xcomp", "ccomp", "oprd", "advcl", "acl", "relcl", "pcomp", "dobj", "csubj", "nsubj",
            "prep");

    private final Sentence sentence;
    private final VerbForm form;
    private final Wording wording;
    private final Negation negation;
    private final FiniteClause finite;
    private final ModalityWords words = ModalityWords.STANDARD;

    FactualityReader(Sentence sentence) {
        this.sentence = sentence;
        this.form = new VerbForm(sentence);
        this.wording = new Wording(sentence);
        this.negation = new Negation(sentence);
        this.finite = new FiniteClause(sentence);
    }

    Factuality ofVerb(Token verb) {
        return ofVerb(verb, 0);
    }

    private Factuality ofVerb(Token verb, int depth) {
        if (negation.of(verb)) {
            return Factuality.of(isAskedFor(verb) ? Modality.REQUESTED : Modality.NEGATED);
        }
        Factuality read = wording.marked(verb).or(() -> wording.modal(verb)).or(() -> finite.of(verb))
                .orElseGet(() -> governed(verb, depth));
        return read.hedged(wording.hedge(verb));
    }

    /** "asked Corlandia not to send them back" */
    private boolean isAskedFor(Token verb) {
        if (wording.modal(verb).filter(f -> f.modality() == Modality.REQUESTED).isPresent()) {
            return true;
        }
        return !form.isFinite(verb) && governed(verb, 0).modality() == Modality.REQUESTED;
    }

    /** As the word above says. */
    private Factuality governed(Token token, int depth) {
        if (token.isRoot() || depth > DEPTH) {
            return token.isVerb()
                    ? form.isInfinitive(token) ? Factuality.of(Modality.PLANNED) : Factuality.REPORTED
                    : Factuality.of(Modality.HYPOTHETICAL);
        }
        Token governor = sentence.token(token.head());
        if (token.relation().equals("conj") || token.relation().equals("appos")) {
            return governor.isVerb() ? ofVerb(governor, depth + 1) : governed(governor, depth + 1);
        }
        boolean participle = token.relation().startsWith("acl") && !form.isInfinitive(token) || token.relation().equals("nmod");
        if (token.isVerb() && participle) {
            return ofParticiple(governor, depth);
        }
        if (isPreposition(governor)) {
            return underPreposition(governor, depth + 1);
        }
        if (!TO_VERB.contains(token.relation())) {
            return Factuality.of(Modality.HYPOTHETICAL);
        }
        return governor.isVerb() ? underVerb(token, governor, depth + 1) : underNoun(token, governor, depth + 1);
    }

    /** "the men arrested" have been; "any men arrested" may be, and "those arrested are deported" tells of a habit. */
    private Factuality ofParticiple(Token noun, int depth) {
        if (isAnybody(noun)) {
            return Factuality.of(Modality.HYPOTHETICAL);
        }
        boolean all = noun.tag().equals("DT") && noun.relation().startsWith("nsubj") && sentence.token(noun.head()).isVerb();
        return all && ofVerb(sentence.token(noun.head()), depth + 1).modality() == Modality.HABITUAL
                ? Factuality.of(Modality.HABITUAL)
                : Factuality.REPORTED;
    }

    private Factuality underPreposition(Token preposition, int depth) {
        Optional<Factuality> effect = words.ofPreposition(sentence, preposition).flatMap(Factuality::of);
        if (effect.isPresent() || preposition.isRoot()) {
            return effect.orElse(Factuality.of(Modality.HYPOTHETICAL));
        }
        Token above = sentence.token(preposition.head());
        if (isPreposition(above)) {
            return underPreposition(above, depth + 1);
        }
        boolean complement = !preposition.relation().equals("prep")
                || ARGUMENT.contains(preposition.lemma());
        if (above.isVerb()) {
            Optional<Effect> verb = complement ? words.ofVerb(above, preposition) : Optional.empty();
            return verb.isPresent() ? applied(verb.get(), above, depth) : ofVerb(above, depth + 1);
        }
        Optional<Factuality> noun = complement ? words.read("noun", above).flatMap(Factuality::of) : Optional.empty();
        return noun.isPresent() ? outer(noun.get(), above, depth) : governed(above, depth + 1);
    }

    private Factuality underVerb(Token token, Token verb, int depth) {
        boolean purpose = token.relation().equals("advcl");
        if (purpose) {
            Factuality above = ofVerb(verb, depth);
            return form.isInfinitive(token) ? Factuality.of(above.isReported() ? Modality.PLANNED : Modality.HYPOTHETICAL) : above;
        }
        if (token.relation().startsWith("nsubj") || token.relation().equals("csubj")) {
            return ofVerb(verb, depth);
        }
        Optional<Effect> effect = words.ofVerb(sentence, verb);
        if (effect.isPresent()) {
            return applied(effect.get(), verb, depth);
        }
        return token.isVerb() && form.isInfinitive(token) ? Factuality.of(Modality.HYPOTHETICAL) : ofVerb(verb, depth);
    }

    /** A verb's effect on its complement, seen through how the verb itself is presented. */
    private Factuality applied(Effect effect, Token verb, int depth) {
        Factuality above = ofVerb(verb, depth);
        return switch (effect) {
            case THROUGH, ONGOING -> above;
            case REPORTED -> above.modality() == Modality.REPORTED || above.modality() == Modality.NEGATED ? Factuality.REPORTED : above;
            case ALLEGED, DENIED -> negation.of(verb) && effect == Effect.ALLEGED
                    ? Factuality.of(Modality.HYPOTHETICAL)
                    : Factuality.of(effect).orElse(above);
            case HYPOTHETICAL, FUTURE_IN_PAST -> above.modality() == Modality.REQUESTED ? above : Factuality.of(Modality.HYPOTHETICAL);
            case PLANNED -> negation.of(verb) || above.modality() == Modality.REQUESTED || above.modality() == Modality.HYPOTHETICAL
                    ? Factuality.of(Modality.HYPOTHETICAL)
                    : Factuality.of(Modality.PLANNED);
            case REQUESTED, HABITUAL, NEGATED -> Factuality.of(effect).orElse(above);
        };
    }

    private Factuality underNoun(Token token, Token noun, int depth) {
        if (token.isVerb() && form.isInfinitive(token)) {
            Optional<Factuality> effect = words.read("noun", noun).flatMap(Factuality::of);
            return outer(effect.orElse(Factuality.of(Modality.HYPOTHETICAL)), noun, depth);
        }
        return words.read("noun", noun).flatMap(Factuality::of).orElseGet(() -> governed(noun, depth));
    }

    /** "asked for efforts to release them" is asked for, whatever efforts are. */
    private Factuality outer(Factuality inner, Token noun, int depth) {
        if (inner.isReported() || noun.isRoot() || depth > DEPTH) {
            return inner;
        }
        Factuality above = governed(noun, depth + 1);
        return above.modality() == Modality.REQUESTED ? above : inner;
    }

    private boolean isAnybody(Token noun) {
        return sentence.dependents(noun, "det").anyMatch(d -> words.read("modifier", d).isPresent());
    }

    private static boolean isPreposition(Token token) {
        return (token.relation().equals("prep") || token.relation().equals("dative") || token.relation().equals("agent")
                || token.tag().equals("IN")) && !token.isNoun();
    }

    /** How an event named by a noun is presented, when it has no verb of its own. */
    Factuality ofNoun(Token noun) {
        Optional<Effect> modifier = sentence.dependents(noun).stream().filter(d -> d.index() < noun.index())
                .map(d -> words.read("modifier", d))
                .flatMap(Optional::stream).filter(e -> e != Effect.ONGOING).findFirst();
        if (modifier.isPresent() && modifier.get() != Effect.ALLEGED) {
            return Factuality.of(modifier.get()).orElse(Factuality.REPORTED);
        }
        Factuality read = governed(noun, 0);
        boolean aside = read.modality() == Modality.NEGATED && !noun.isRoot() && isAside(noun);
        return (aside ? Factuality.of(Modality.HYPOTHETICAL) : read).hedged(modifier.isPresent() ? Stance.ALLEGES : null);
    }

    /** How an event named by a noun is presented that a verb carries: "cancelled the talks" tells of none. */
    Factuality ofCarried(Token noun, Token verb) {
        Factuality carried = ofVerb(verb);
        Optional<Factuality> effect = words.ofVerb(sentence, verb)
                .filter(e -> e == Effect.NEGATED || e == Effect.HYPOTHETICAL || e == Effect.REQUESTED).flatMap(Factuality::of);
        boolean planned = words.read("light", verb).filter(e -> e == Effect.PLANNED).isPresent();
        if (planned && (carried.isReported() || carried.modality() == Modality.HABITUAL)) {
            return Factuality.of(Modality.PLANNED);
        }
        Factuality named = ofNoun(noun);
        return carried.isReported() && named.modality() == Modality.NEGATED
                ? named
                : carried.isReported() ? effect.orElse(carried) : carried;
    }

    /** "would not accept the expulsion": a verb that is negated does not negate what it is about. */
    private boolean isAside(Token noun) {
        Token at = sentence.token(noun.head());
        while (!at.isRoot() && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return at.isVerb() && negation.of(at) && words.read("verb", at).filter(e -> e == Effect.THROUGH).isEmpty();
    }
}
