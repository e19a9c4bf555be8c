package org.newsgraph.mention;

import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A noun phrase with all that modifies it without a comma: "more than half of the voters", "a person close to the mayor". */
public final class WholePhrase {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");
    private static final Set<String> MARKS = Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-");
    private static final Set<String> CLAUSE = Set.of("nsubj", "nsubjpass", "mark", "relcl", "case");

    private WholePhrase() {
    }

    /**
     * From the first to the last word that hangs on the party's head and stands next to it; clauses stay out.
     *
     * @param cue what the party is said to do, which is no part of it: "a letter urging …"
     */
    public static Span of(Party party, Span cue) {
        Sentence sentence = party.sentence();
        int head = party.head().index();
        boolean[] inside = new boolean[sentence.size()];
        for (int i : sentence.subtree(party.head())) {
            inside[i] = true;
        }
        int begin = head;
        while (begin > 0 && inside[begin - 1] && !closes(sentence.token(begin - 1), cue)) {
            begin--;
        }
        while (begin < head && sentence.token(begin).tag().equals("CC")) {
            begin++;
        }
        int end = head + 1;
        while (end < inside.length && inside[end] && !closes(sentence.token(end), cue)
                && !CLAUSE.contains(sentence.token(end).relation())) {
            end++;
        }
        return sentence.span(begin, end);
    }

    private static boolean closes(Token token, Span cue) {
        return cue.overlaps(token.span()) || FINITE.contains(token.tag()) || MARKS.contains(token.tag())
                || token.tag().startsWith("W") && !token.tag().equals("WP$");
    }
}
