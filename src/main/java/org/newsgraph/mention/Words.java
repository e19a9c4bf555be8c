package org.newsgraph.mention;

import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Small questions about tokens. */
final class Words {

    private Words() {
    }

    static boolean capitalised(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    /** Whether the token touches the next one, as in "Woo-ik". */
    static boolean touchesNext(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.token(at).span().end() == sentence.token(at + 1).span().start();
    }

    /** The characters of a stretch of tokens with single spaces, quotes and dashes in ASCII. */
    static String printed(Sentence sentence, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append(sentence.token(i).form());
            if (i + 1 < end && !touchesNext(sentence, i)) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Index of the token in a span that hangs outside it: the last noun among several, else the last. */
    static int head(Sentence sentence, int begin, int end) {
        int best = -1;
        for (int i = begin; i < end; i++) {
            Token token = sentence.token(i);
            boolean outside = token.isRoot() || token.head() < begin || token.head() >= end;
            if (outside && (best < 0 || token.isNoun() || !sentence.token(best).isNoun()) && !token.relation().equals("punct")) {
                best = i;
            }
        }
        return best < 0 ? end - 1 : best;
    }
}
