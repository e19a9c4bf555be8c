package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether a verb's act was not done, or is still to come. */
final class Polarity {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll");

    private Polarity() {
    }

    static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.has(verb, "neg")
                || sentence.dependents(verb, Set.of("aux")).anyMatch(a -> sentence.has(a, "neg"));
    }

    static boolean isPlanned(Sentence sentence, Token verb) {
        return sentence.dependents(verb, Set.of("aux")).anyMatch(a -> FUTURE.contains(a.lemma()));
    }

    /** "could say", "would deny": a possibility, nothing that was said. */
    static boolean isHypothetical(Sentence sentence, Token verb) {
        return sentence.dependents(verb, Set.of("aux")).anyMatch(a -> a.tag().equals("MD") && !FUTURE.contains(a.lemma()));
    }
}
