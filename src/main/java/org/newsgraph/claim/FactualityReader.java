package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Block;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Reads whether an event is told as having happened, planned, asked for, imagined, habitual or not so: from its own tense and
 * auxiliaries, else from the word that governs it, upwards.
 */
final class FactualityReader {

    private static final int DEPTH = 8;
    private static final Set<String> TO_VERB = Set.of("xcomp", "ccomp", "oprd", "advcl", "acl", "relcl", "pcomp", "dobj", "csubj", "nsubj",
            "prep");

    private final Sentence sentence;
    private final Clause clause;
    private final VerbForm form;
    private final ModalityWords words = ModalityWords.STANDARD;

    FactualityReader(Sentence sentence) {
        this.sentence = sentence;
        this.clause = new Clause(sentence);
        this.form = new VerbForm(sentence);
    }

    Factuality ofVerb(Token verb) {
        return ofVerb(verb, 0);
    }

    private Factuality ofVerb(Token verb, int depth) {
        @Nullable
        Stance hedge = hedge(verb);
        if (isNegated(verb)) {
            return Factuality.of(isAskedFor(verb) ? Modality.REQUESTED : Modality.NEGATED);
        }
        Factuality read = marked(verb).or(() -> modal(verb)).or(() -> tense(verb, depth)).orElseGet(() -> governed(verb, depth));
        return read.hedged(hedge);
    }

    boolean isNegated(Token verb) {
        return sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("neg")
                || d.relation().startsWith("nsubj") && isNobody(d)
                || d.relation().startsWith("nsubj") && sentence.dependents(d, Set.of("det", "neg")).anyMatch(n -> n.is("no"))
                || words.read("modifier", d).filter(e -> e == Effect.NEGATED && d.relation().equals("advmod")).isPresent()
                || d.relation().equals("prep") && isFronted(d, verb) && sentence.dependents(d, Set.of("pobj"))
                        .anyMatch(o -> sentence.dependents(o, Set.of("det", "neg")).anyMatch(n -> n.is("no"))));
    }

    private boolean isNobody(Token subject) {
        return words.read("modifier", subject).filter(e -> e == Effect.NEGATED).isPresent();
    }

    /** "under no circumstances should", "at no time did": before an auxiliary that has changed places with the subject. */
    private boolean isFronted(Token preposition, Token verb) {
        int[] whole = sentence.subtree(preposition);
        int after = whole[whole.length - 1] + 1;
        return after < verb.index() && sentence.token(after).relation().startsWith("aux");
    }

    /** "asked China not to send them back" */
    private boolean isAskedFor(Token verb) {
        if (modal(verb).filter(f -> f.modality() == Modality.REQUESTED).isPresent()) {
            return true;
        }
        return !form.isFinite(verb) && governed(verb, 0).modality() == Modality.REQUESTED;
    }

    private @Nullable Stance hedge(Token verb) {
        return sentence.dependents(verb, Set.of("advmod")).map(d -> words.read("modifier", d)).flatMap(Optional::stream)
                .filter(e -> e == Effect.ALLEGED).findFirst().map(e -> Stance.ALLEGES).orElse(null);
    }

    private Optional<Factuality> marked(Token verb) {
        Optional<Factuality> mark = sentence.dependents(verb, Set.of("mark", "advmod", "complm")).map(d -> words.read("mark", d))
                .flatMap(Optional::stream).findFirst().flatMap(Factuality::of);
        return mark
                .or(() -> sentence.dependents(verb, Set.of("advmod", "neg")).map(d -> words.read("modifier", d)).flatMap(Optional::stream)
                        .filter(e -> e == Effect.HABITUAL || e == Effect.HYPOTHETICAL).findFirst().flatMap(Factuality::of));
    }

    /** "will", "may"; "would" that reports an earlier "will" is a plan. */
    private Optional<Factuality> modal(Token verb) {
        return sentence.dependents(verb, Set.of("aux", "modal")).filter(a -> a.tag().equals("MD"))
                .map(a -> backshifted(a, verb) ? Optional.of(Effect.PLANNED) : words.read("auxiliary", a)).flatMap(Optional::stream)
                .findFirst()
                .flatMap(Factuality::of);
    }

    private boolean backshifted(Token auxiliary, Token verb) {
        return words.read("auxiliary", auxiliary).filter(e -> e == Effect.FUTURE_IN_PAST).isPresent() && verb.relation().equals("ccomp")
                && !verb.isRoot()
                && sentence.token(verb.head()).tag().equals("VBD") && !form.hasPerfect(verb);
    }

    /** The verb's own tense, when it has one. */
    private Optional<Factuality> tense(Token verb, int depth) {
        if (!form.isFinite(verb)) {
            return isImperative(verb) ? Optional.of(Factuality.of(Modality.REQUESTED)) : Optional.empty();
        }
        boolean present = form.isPresent(verb);
        Factuality own = present && !isNews() && !isOngoing(verb) ? Factuality.of(Modality.HABITUAL) : Factuality.REPORTED;
        if (verb.isRoot()) {
            return Optional.of(own);
        }
        Token governor = sentence.token(verb.head());
        if (verb.relation().equals("conj") && governor.isVerb() && depth < DEPTH && !clause.hasOwnSubject(verb)) {
            return own.isReported() ? marked(governor).or(() -> Optional.of(own)) : Optional.of(own);
        }
        return Optional.of(finiteUnder(verb, governor, own));
    }

    /** A finite clause is as its tense says, unless it is what somebody fears, hopes, denies or asks for. */
    private Factuality finiteUnder(Token verb, Token governor, Factuality own) {
        if (!Set.of("ccomp", "acl", "xcomp").contains(verb.relation())) {
            return own;
        }
        Optional<Effect> effect = governor.isVerb() ? words.read("verb", governor) : words.read("noun", governor);
        Optional<Factuality> denied = Optional.of(governor).filter(g -> g.isNoun() && !g.isRoot()).map(g -> sentence.token(g.head()))
                .flatMap(v -> words.read("verb", v)).filter(e -> e == Effect.DENIED).flatMap(Factuality::of);
        if (denied.isPresent()) {
            return denied.get();
        }
        return effect.map(e -> switch (e) {
            case DENIED -> isNegated(governor) ? Factuality.REPORTED : Factuality.of(e).orElse(own);
            case ALLEGED -> own.isReported() && governor.isNoun() ? own.hedged(Stance.ALLEGES) : own;
            case HYPOTHETICAL, FUTURE_IN_PAST ->
                governor.isVerb() && !form.isPresent(verb) && own.isReported() ? own : Factuality.of(Modality.HYPOTHETICAL);
            case REQUESTED -> form.isSubjunctive(verb) ? Factuality.of(Modality.REQUESTED) : own;
            case REPORTED, PLANNED, HABITUAL, NEGATED, THROUGH, ONGOING -> own;
        }).orElse(own);
    }

    /** Headlines, decks and captions tell the news in the present tense. */
    private boolean isNews() {
        return sentence.kind() != Block.Kind.PARAGRAPH;
    }

    private boolean isOngoing(Token verb) {
        return words.read("verb", verb).filter(e -> e == Effect.ONGOING).isPresent() || sentence.dependents(verb, Set.of("advmod"))
                .anyMatch(d -> words.read("modifier", d).filter(e -> e == Effect.ONGOING).isPresent());
    }

    private boolean isImperative(Token verb) {
        return verb.tag().equals("VB") && !clause.hasOwnSubject(verb) && !sentence.has(verb, "aux")
                && (verb.isRoot() || verb.relation().equals("ccomp") && !sentence.has(verb, "mark"));
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
        if (token.isVerb() && token.relation().startsWith("acl") && !form.isInfinitive(token)) {
            return isAnybody(governor) ? Factuality.of(Modality.HYPOTHETICAL) : Factuality.REPORTED;
        }
        if (token.isVerb() && token.relation().equals("nmod")) {
            return isAnybody(governor) ? Factuality.of(Modality.HYPOTHETICAL) : Factuality.REPORTED;
        }
        if (isPreposition(governor)) {
            return underPreposition(governor, depth + 1);
        }
        if (!TO_VERB.contains(token.relation())) {
            return Factuality.of(Modality.HYPOTHETICAL);
        }
        return governor.isVerb() ? underVerb(token, governor, depth + 1) : underNoun(token, governor, depth + 1);
    }

    private Factuality underPreposition(Token preposition, int depth) {
        Optional<Factuality> effect = words.read("preposition", preposition).flatMap(Factuality::of);
        if (effect.isPresent() || preposition.isRoot()) {
            return effect.orElse(Factuality.of(Modality.HYPOTHETICAL));
        }
        Token above = sentence.token(preposition.head());
        if (isPreposition(above)) {
            return underPreposition(above, depth + 1);
        }
        boolean complement = !preposition.relation().equals("prep")
                || Set.of("for", "of", "from", "on", "against", "about", "with", "in", "over", "into")
                        .contains(preposition.lemma());
        if (above.isVerb()) {
            Optional<Effect> verb = complement ? words.read("verb", above) : Optional.empty();
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
        Optional<Effect> effect = words.read("verb", verb);
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
            case ALLEGED, DENIED -> isNegated(verb) && effect == Effect.ALLEGED
                    ? Factuality.of(Modality.HYPOTHETICAL)
                    : Factuality.of(effect).orElse(above);
            case HYPOTHETICAL, FUTURE_IN_PAST -> above.modality() == Modality.REQUESTED ? above : Factuality.of(Modality.HYPOTHETICAL);
            case PLANNED -> isNegated(verb) || above.modality() == Modality.REQUESTED || above.modality() == Modality.HYPOTHETICAL
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
        return sentence.dependents(noun, Set.of("det")).anyMatch(d -> words.read("modifier", d).isPresent());
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

    /** "would not accept the expulsion": a verb that is negated does not negate what it is about. */
    private boolean isAside(Token noun) {
        Token at = sentence.token(noun.head());
        while (!at.isRoot() && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return at.isVerb() && isNegated(at) && words.read("verb", at).filter(e -> e == Effect.THROUGH).isEmpty();
    }
}
