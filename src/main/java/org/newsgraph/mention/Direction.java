package org.newsgraph.mention;

import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether the words around a day look back or ahead. */
enum Direction {

    BACK, AHEAD, NONE;

    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

    /** Tense of the nearest verb that governs a token. */
    static Direction at(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
            at = sentence.token(at.head());
            if (at.isVerb() && !at.relation().equals("aux") && !at.relation().equals("prep")) {
                return ofVerb(sentence, at);
            }
        }
        return NONE;
    }

    private static Direction ofVerb(Sentence sentence, Token verb) {
        if (verb.tag().equals("VBD")) {
            return BACK;
        }
        if (TimeWords.STANDARD.read("plans", verb.lemma()).isPresent()
                && sentence.dependents(verb, AUXILIARIES).noneMatch(a -> a.tag().equals("VBD"))) {
            return AHEAD;
        }
        boolean toInfinitive = false;
        for (Token dependent : sentence.dependents(verb)) {
            if (!dependent.relation().startsWith("aux")) {
                continue;
            }
            if (dependent.is("have") || dependent.tag().equals("VBD")) {
                return BACK;
            }
            if (dependent.tag().equals("MD") && TimeWords.STANDARD.read("ahead", dependent).isPresent()) {
                return AHEAD;
            }
            toInfinitive |= dependent.tag().equals("TO");
        }
        if (toInfinitive) {
            return AHEAD;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBG");
        if (participle && !hasAuxiliary(sentence, verb)) {
            return verb.relation().equals("acl") || verb.relation().equals("nmod") ? BACK : at(sentence, verb);
        }
        return verb.tag().equals("VBG") ? AHEAD : NONE;
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb) {
        return sentence.has(verb, "aux") || sentence.has(verb, "auxpass");
    }
}
