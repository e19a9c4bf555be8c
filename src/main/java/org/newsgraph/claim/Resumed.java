package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A reporting verb that goes on from one before it, where the parser joined it to what that one reports: "Venn said the mill was safe
 * and added that its owner would pay."
 */
final class Resumed {

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "aux", "auxpass");
    /** How many joined verbs stand between a verb and the clause that the first of them heads. */
    private static final int LONGEST_CHAIN = 5;

    private Resumed() {
    }

    /**
     * The verb from which this one goes on: of the same form, and both with a clause that they report; or of another form than the verb
     * of that clause, which shows that the two are not joined: "Venn says the mill was safe and calls for help".
     */
    static Optional<Token> from(Sentence sentence, Token verb, CueLexicon cues) {
        if (!verb.relation().equals("conj") || verb.isRoot() || cues.verb(sentence, verb).filter(c -> !c.isMental()).isEmpty()
                || sentence.dependents(verb, SUBJECT).findAny().isPresent()) {
            return Optional.empty();
        }
        Token reported = sentence.token(verb.head());
        for (int i = 0; i < LONGEST_CHAIN && reported.relation().equals("conj"); i++) {
            reported = sentence.token(reported.head());
        }
        if (!reported.relation().equals("ccomp")) {
            return Optional.empty();
        }
        Token above = sentence.token(reported.head());
        Token said = reported;
        boolean alike = reports(sentence, verb, cues) && sentence.has(verb, "ccomp");
        return Optional.of(above)
                .filter(a -> a.index() < reported(sentence, a) && a.tag().equals(verb.tag()) && reports(sentence, a, cues))
                .filter(a -> alike || a.isTensed() && !said.tag().equals(verb.tag()));
    }

    private static int reported(Sentence sentence, Token above) {
        return sentence.dependents(above, "ccomp").mapToInt(Token::index).min().orElse(-1);
    }

    private static boolean reports(Sentence sentence, Token verb, CueLexicon cues) {
        return cues.verb(sentence, verb).filter(c -> !c.attitude() && c.allows("that")).isPresent();
    }

    /** Whether a conjunction here begins what goes on from a cue. */
    static boolean begins(Sentence sentence, Token cue, int conjunction, CueLexicon cues) {
        if (!sentence.token(conjunction).tag().equals("CC")) {
            return false;
        }
        for (int i = conjunction + 1; i < sentence.size() && !sentence.token(i).tag().equals("CC"); i++) {
            Token verb = sentence.token(i);
            if (verb.isVerb()) {
                return from(sentence, verb, cues).filter(a -> a.index() == cue.index()).isPresent();
            }
        }
        return false;
    }
}
