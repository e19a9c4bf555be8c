package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** An incident behind "cannot confirm how many" or "has not confirmed whether". */
final class Unconfirmed {

    private static final Set<String> CONFIRMING = WordClasses.of("confirming-verb");

    private Unconfirmed() {
    }

    static boolean isSo(Incident incident) {
        Sentence sentence = incident.sentence();
        Negation negation = new Negation(sentence);
        Token at = incident.trigger();
        while (!at.isRoot()) {
            at = sentence.token(at.head());
            if (at.isVerb() && CONFIRMING.contains(at.lemma()) && negation.of(at)) {
                return true;
            }
        }
        return false;
    }
}
