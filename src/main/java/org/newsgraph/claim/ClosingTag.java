package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A tag that ends its sentence: "stronger than any ever measured, scientists say." All up to its comma is what they say, also words that
 * the parser hung on the tag.
 */
final class ClosingTag {

    private ClosingTag() {
    }

    /**
     * Index of the comma that opens the tag; 0 when the cue is in no such tag, or when the words before the comma tell how or when it was
     * said.
     *
     * @param end where the content ends by the parse
     */
    static int begin(Sentence sentence, Token cue, int end) {
        int subject = cue.index() - 1;
        boolean closes = sentence.tokens().subList(cue.index() + 1, sentence.size()).stream().allMatch(t -> t.tag().equals("."));
        if (!closes || subject < 1 || sentence.token(subject).head() != cue.index()
                || !sentence.token(subject).relation().equals("nsubj")) {
            return 0;
        }
        int comma = subject - 1;
        while (comma > end && (sentence.token(comma).isNoun() || sentence.token(comma).tag().equals("DT")
                || sentence.token(comma).tag().startsWith("JJ"))) {
            comma--;
        }
        if (comma <= end || !sentence.token(comma).tag().equals(",")) {
            return 0;
        }
        List<Token> between = sentence.tokens().subList(end, comma).stream().filter(t -> !t.tag().equals(",")).toList();
        boolean apart = !between.isEmpty() && sentence.token(between.getFirst().index() - 1).tag().equals(",");
        return between.isEmpty() || apart && isCircumstance(sentence, between.getFirst()) ? 0 : comma;
    }

    /** ", speaking in the square, she said", ", on Monday, she said". */
    private static boolean isCircumstance(Sentence sentence, Token first) {
        return first.isVerb() || first.isTime() || sentence.dependents(first, "pobj").anyMatch(Token::isTime);
    }
}
