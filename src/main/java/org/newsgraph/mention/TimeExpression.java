package org.newsgraph.mention;

import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Words that say when.
 *
 * @param begin first token of the expression, with the preposition that bounds it ("since")
 * @param end behind its last token
 * @param head the token by which it hangs in the sentence
 */
public record TimeExpression(Sentence sentence, int begin, int end, Token head, When when) {}
