package org.newsgraph.claim;

import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** An incident behind "cannot confirm how many" or "has not confirmed whether". */
final class Unconfirmed {

    private Unconfirmed() {
    }

    static boolean isSo(Incident incident) {
        Sentence sentence = incident.sentence();
        Negation negation = new Negation(sentence);
        Token at = incident.trigger();
        while (!at.isRoot()) {
            at = sentence.token(at.head());
            if (at.isVerb() && (at.is("confirm") || at.is("verify")) && negation.of(at)) {
                return true;
            }
        }
        return false;
    }
}
