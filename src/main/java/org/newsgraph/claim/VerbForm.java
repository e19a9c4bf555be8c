package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Tense and mood of verbs, by their own form and their auxiliaries. */
final class VerbForm {

    private final Sentence sentence;

    VerbForm(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Has a tense of its own. */
    boolean isFinite(Token verb) {
        if (verb.isTensed()) {
            return true;
        }
        return sentence.dependents(verb, Set.of("aux", "auxpass")).anyMatch(Token::isTensed);
    }

    /** Simple present, active or passive. */
    boolean isPresent(Token verb) {
        if (verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
            return true;
        }
        boolean presentPassive = verb.tag().equals("VBN") && sentence.dependents(verb, "auxpass")
                .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
        return presentPassive && sentence.dependents(verb, "aux").noneMatch(a -> a.is("have") || a.is("be"));
    }

    /** With "to". */
    static boolean isInfinitive(Sentence sentence, Token verb) {
        for (Token dependent : sentence.dependents(verb)) {
            if (dependent.tag().equals("TO") && dependent.relation().equals("aux")) {
                return true;
            }
        }
        return false;
    }

    boolean isInfinitive(Token verb) {
        return VerbForm.isInfinitive(sentence, verb);
    }

    /** The form of what is demanded, which may look like a plural present. */
    boolean isSubjunctive(Token verb) {
        return verb.tag().equals("VB") || verb.tag().equals("VBP")
                || sentence.dependents(verb, "auxpass").anyMatch(a -> a.tag().equals("VB"));
    }

    /** With "have". */
    boolean hasPerfect(Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(a -> a.is("have"));
    }
}
