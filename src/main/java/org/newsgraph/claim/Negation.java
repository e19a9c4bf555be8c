package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether a clause says that something is not so: "did not", "nobody", "no prisoners were", "arrested no one", "never", "under no circumstances". */
final class Negation {

    private final Sentence sentence;
    private final ModalityWords words = ModalityWords.STANDARD;

    Negation(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean of(Token verb) {
        return sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("neg")
                || isArgument(d) && isNobody(d)
                || isArgument(d) && sentence.dependents(d, Set.of("det", "neg")).anyMatch(n -> n.is("no"))
                || words.read("modifier", d).filter(e -> e == Effect.NEGATED && d.relation().equals("advmod")).isPresent()
                || d.relation().equals("prep") && isFronted(d, verb) && sentence.dependents(d, "pobj")
                        .anyMatch(o -> sentence.dependents(o, Set.of("det", "neg")).anyMatch(n -> n.is("no"))));
    }

    private static boolean isArgument(Token token) {
        return token.relation().startsWith("nsubj") || token.relation().equals("dobj");
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
}
