package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Stretches of a sentence as marks on its tokens, and as spans without the punctuation around them. */
final class Stretch {

    private Stretch() {
    }

    static boolean[] mask(Sentence sentence, Token head) {
        boolean[] mask = new boolean[sentence.size()];
        for (int i : sentence.subtree(head)) {
            mask[i] = true;
        }
        return mask;
    }

    static void join(boolean[] into, boolean[] what) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= what[i];
        }
    }

    static void clear(boolean[] from, boolean[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] &= !what[i];
        }
    }

    /** Adds the stretch without the punctuation at its ends and a conjunction that leads on; quotation marks stay. */
    static void add(Sentence sentence, int begin, int end, List<Span> out) {
        int first = begin;
        int last = end;
        while (first < last && isEdge(sentence.token(first))) {
            first++;
        }
        while (last > first && (isEdge(sentence.token(last - 1)) || sentence.token(last - 1).tag().equals("CC"))) {
            last--;
        }
        if (first < last) {
            out.add(sentence.span(first, last));
        }
    }

    private static boolean isEdge(Token token) {
        return switch (token.tag()) {
            case ",", ".", ":", "``", "''", "HYPH" -> true;
            default -> false;
        };
    }
}
