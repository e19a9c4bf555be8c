package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Block;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** How a verb that has a tense of its own is told, seen through the word that its clause depends on: "denied that", "it is not true that". */
final class FiniteClause {

    private static final Set<String> PERCEPTION = Set.copyOf(Table.load("lexicon/perception-verbs.tsv").rows().stream()
            .map((Row row) -> row.get("lemma")).toList());

    private final Sentence sentence;
    private final Clause clause;
    private final VerbForm form;
    private final Wording wording;
    private final Negation negation;
    private final ModalityWords words = ModalityWords.STANDARD;

    FiniteClause(Sentence sentence) {
        this.sentence = sentence;
        this.clause = new Clause(sentence);
        this.form = new VerbForm(sentence);
        this.wording = new Wording(sentence);
        this.negation = new Negation(sentence);
    }

    /** Nothing when the verb has no tense and is no command. */
    Optional<Factuality> of(Token verb) {
        if (!form.isFinite(verb)) {
            return isImperative(verb) || isDemanded(verb) ? Optional.of(Factuality.of(Modality.REQUESTED)) : Optional.empty();
        }
        boolean present = form.isPresent(verb) && !isPerceived(verb);
        Factuality own = present && !isNews() && !isOngoing(verb) ? Factuality.of(Modality.HABITUAL) : Factuality.REPORTED;
        if (verb.isRoot()) {
            return Optional.of(own);
        }
        Token governor = sentence.token(verb.head());
        if (verb.relation().equals("conj") && governor.isVerb() && !clause.hasOwnSubject(verb)) {
            return own.isReported() ? wording.marked(governor).or(() -> Optional.of(own)) : Optional.of(own);
        }
        return Optional.of(finiteUnder(verb, governor, own));
    }

    /** A finite clause is as its tense says, unless it is what somebody fears, hopes, denies or asks for. */
    private Factuality finiteUnder(Token verb, Token governor, Factuality own) {
        if (!Set.of("ccomp", "acl", "xcomp", "csubj", "nsubj").contains(verb.relation())) {
            return own;
        }
        Optional<Factuality> verdict = verdict(governor);
        if (verdict.isPresent()) {
            return verdict.get().isReported() ? own : verdict.get();
        }
        Optional<Effect> effect = governor.isVerb() ? words.ofVerb(sentence, governor) : words.read("noun", governor);
        Optional<Factuality> denied = Optional.of(governor).filter(g -> g.isNoun() && !g.isRoot()).map(g -> sentence.token(g.head()))
                .flatMap(v -> words.read("verb", v)).filter(e -> e == Effect.DENIED).flatMap(Factuality::of);
        if (denied.isPresent()) {
            return denied.get();
        }
        return effect.map(e -> switch (e) {
            case DENIED -> negation.of(governor) ? Factuality.REPORTED : Factuality.of(e).orElse(own);
            case ALLEGED -> own.isReported() && governor.isNoun() ? own.hedged(Stance.ALLEGES) : own;
            case HYPOTHETICAL, FUTURE_IN_PAST ->
                governor.isVerb() && !form.isPresent(verb) && own.isReported() ? own : Factuality.of(Modality.HYPOTHETICAL);
            case REQUESTED -> form.isSubjunctive(verb) ? Factuality.of(Modality.REQUESTED) : own;
            case REPORTED, PLANNED, HABITUAL, NEGATED, THROUGH, ONGOING -> own;
        }).orElse(own);
    }

    /** "it is not true that", "it is likely that" */
    private Optional<Factuality> verdict(Token governor) {
        if (!governor.isVerb()) {
            return Optional.empty();
        }
        return sentence.dependents(governor, "acomp").map(a -> words.read("adjective", a)).flatMap(Optional::stream).findFirst()
                .map(e -> negation.of(governor) ? denied(e) : e == Effect.ALLEGED ? Effect.REPORTED : e).flatMap(Factuality::of);
    }

    /** What is not true has not happened; of what is not clear nobody knows. */
    private static Effect denied(Effect effect) {
        return effect == Effect.REPORTED ? Effect.NEGATED : effect == Effect.ALLEGED ? Effect.HYPOTHETICAL : effect;
    }

    /** Headlines, decks and captions tell the news in the present tense. */
    private boolean isNews() {
        return sentence.kind() != Block.Kind.PARAGRAPH;
    }

    /** "saw two boats leave": no tense of its own. */
    private boolean isPerceived(Token verb) {
        return !verb.isRoot() && !verb.tag().equals("VBZ") && Set.of("ccomp", "xcomp").contains(verb.relation())
                && PERCEPTION.contains(sentence.token(verb.head()).lemma()) && !sentence.has(verb, "mark") && !sentence.has(verb, "aux");
    }

    private boolean isOngoing(Token verb) {
        return words.read("verb", verb).filter(e -> e == Effect.ONGOING).isPresent() || sentence.dependents(verb, "advmod")
                .anyMatch(d -> words.read("modifier", d).filter(e -> e == Effect.ONGOING).isPresent());
    }

    /** "the plea that they be released": the bare form with a subject says what shall be. */
    private boolean isDemanded(Token verb) {
        return (verb.relation().equals("acl") || verb.relation().equals("ccomp")) && clause.hasOwnSubject(verb)
                && !sentence.has(verb, "aux") && sentence.dependents(verb, "auxpass").anyMatch(a -> a.tag().equals("VB"));
    }

    /** Chanting "Free them": not what the chanting is meant to bring about. */
    private boolean opensQuotation(Token verb) {
        return verb.relation().equals("xcomp") && verb.index() > 0 && sentence.token(verb.index() - 1).tag().equals("``");
    }

    private boolean isImperative(Token verb) {
        return verb.tag().equals("VB") && !clause.hasOwnSubject(verb) && !sentence.has(verb, "aux")
                && (verb.isRoot() || verb.relation().equals("ccomp") && !sentence.has(verb, "mark") || opensQuotation(verb));
    }
}
