package org.newsgraph.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What a denial takes for granted: "denied beating the men who were arrested", "denied that this was an answer to the attack". */
final class Presupposed {

    private static final Set<String> BACKGROUND = Set.of("relcl", "acl", "advcl");

    private Presupposed() {
    }

    /** Between the incident and the word that denies stands a clause of background, or a noun of another thing that is about it. */
    static boolean isSo(Incident incident, Statement denial) {
        Sentence sentence = incident.sentence();
        @Nullable
        Token cue = denial.sentence().index() == sentence.index() ? denial.cueToken() : null;
        Token at = incident.trigger();
        boolean noun = at.isNoun();
        while (!at.isRoot() && (cue == null || at.index() != cue.index()) && denial.says(at.span())) {
            Token above = sentence.token(at.head());
            boolean reported = NounKinds.STANDARD.is("report", sentence, above);
            if (BACKGROUND.contains(at.relation()) && at.isVerb() && !reported && denial.says(above.span())) {
                return true;
            }
            boolean attribute = noun && above.isNoun() && !reported && !at.relation().equals("conj") && denial.says(above.span());
            boolean complement = noun && at.relation().equals("prep") && above.isNoun() && !reported && denial.says(above.span());
            if (attribute || complement) {
                return true;
            }
            at = above;
        }
        return false;
    }
}
