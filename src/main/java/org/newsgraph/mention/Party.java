package org.newsgraph.mention;

import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A noun phrase that takes part in a claim, known by the token that governs it; {@code entity} says who it is. */
public record Party(Sentence sentence, Token head) {

    /** Tokens before a relative pronoun where its noun is looked for when the parser made no relative clause. */
    private static final int NEAR = 3;

    /** The words of the governing token alone. */
    public Span span() {
        return head.span();
    }

    /** For a relative pronoun the noun that its clause modifies, else itself. */
    public Party referent() {
        if (!head.tag().startsWith("W")) {
            return this;
        }
        Token at = head;
        for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
            Token above = sentence.token(at.head());
            if (at.relation().equals("relcl")) {
                return new Party(sentence, above);
            }
            at = above;
        }
        for (int i = head.index() - 1; i >= 0 && i >= head.index() - NEAR; i--) {
            if (sentence.token(i).isNoun()) {
                return new Party(sentence, sentence.token(i));
            }
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party that && sentence.index() == that.sentence.index() && head.index() == that.head.index();
    }

    @Override
    public int hashCode() {
        return 31 * sentence.index() + head.index();
    }
}
