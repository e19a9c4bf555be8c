package org.newsgraph.claim;

import java.util.Arrays;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Where in a sentence the content of one cue ends because somebody speaks again. */
final class OtherVoice {

    /** The parser hangs some relative clauses on the verb. */
    private static final Set<String> RELATIVE = Set.of("relcl", "advcl");

    /** What the parser may call a participle that goes on from another verb. */
    private static final Set<String> ADVERBIAL = Set.of("advcl", "conj", "dep", "xcomp", "acl");

    private final CueLexicon cues;

    OtherVoice(CueLexicon cues) {
        this.cues = cues;
    }

    /** Where another reporting word takes over: ", adding that …", ", according to …". */
    boolean takesOver(Sentence sentence, Token cue, Token clause, int at) {
        Token token = sentence.token(at);
        if (Resumed.begins(sentence, cue, at, cues)) {
            return true;
        }
        boolean comma = at > 0 && sentence.token(at - 1).tag().equals(",");
        if (!comma && (at == 0 || !sentence.token(at - 1).tag().equals("''"))) {
            return false;
        }
        return isAsked(sentence, at) || Charge.at(sentence, at, cues).isPresent() || comma && speaksItself(sentence, clause, token)
                || isMeanwhile(sentence, token)
                || isAccount(sentence, token)
                || token.tag().equals("CC") && startsCue(sentence, clause, at) || isAccordingTo(sentence, at)
                || goesOn(sentence, cue, clause, token);
    }

    /** ", when asked …" */
    private boolean isAsked(Sentence sentence, int at) {
        return sentence.token(at).is("when") && at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("VBN")
                && cues.verb(sentence, sentence.token(at + 1)).isPresent();
    }

    /** ", while the union called …" */
    private boolean isMeanwhile(Sentence sentence, Token token) {
        return token.is("while") && !token.isRoot() && sentence.token(token.head()).isVerb()
                && cues.verb(sentence, sentence.token(token.head())).isPresent();
    }

    private static boolean isAccordingTo(Sentence sentence, int at) {
        return sentence.token(at).form().equalsIgnoreCase("according") && at + 1 < sentence.size() && sentence.token(at + 1).is("to");
    }

    /** ", adding that …" */
    private boolean goesOn(Sentence sentence, Token cue, Token clause, Token token) {
        return token.tag().equals("VBG") && token.index() > clause.index() && token.index() > cue.index()
                && ADVERBIAL.contains(token.relation()) && cues.verb(sentence, token).isPresent();
    }

    /** ", as the mayor insisted that …": a clause of time in which somebody else speaks. */
    private boolean isAccount(Sentence sentence, Token conjunction) {
        if (!conjunction.is("as") || !conjunction.relation().equals("mark") || conjunction.isRoot()) {
            return false;
        }
        Token verb = sentence.token(conjunction.head());
        return verb.isVerb() && verb.relation().equals("advcl") && sentence.has(verb, "nsubj") && sentence.has(verb, "ccomp")
                && cues.verb(sentence, verb).filter(c -> !c.isMental()).isPresent();
    }

    /** ", and he reiterated": a conjunction behind a comma whose verb reports again. */
    private boolean startsCue(Sentence sentence, Token clause, int conjunction) {
        return sentence.tokens().stream().anyMatch(t -> t.index() > conjunction && t.relation().equals("conj") && t.head() == clause.index()
                && sentence.has(t, "nsubj") && cues.verb(sentence, t).isPresent());
    }

    /** ", which the mill denied", ", who has called it a fraud": a relative clause at the end, in which somebody else speaks. */
    private boolean speaksItself(Sentence sentence, Token clause, Token first) {
        if (!first.tag().equals("WDT") && !first.tag().equals("WP")) {
            return false;
        }
        Token at = first;
        while (!at.isRoot() && !RELATIVE.contains(at.relation())) {
            at = sentence.token(at.head());
        }
        boolean closes = RELATIVE.contains(at.relation()) && at.head() < first.index() && last(sentence, clause) <= last(sentence, at);
        return closes && !sentence.has(at, "auxpass") && cues.verb(sentence, at).filter(c -> !c.isMental()).isPresent();
    }

    /** The last word of what hangs on a token, punctuation aside. */
    private static int last(Sentence sentence, Token token) {
        return Arrays.stream(sentence.subtree(token)).filter(i -> !sentence.token(i).relation().equals("punct")).max()
                .orElse(token.index());
    }
}
