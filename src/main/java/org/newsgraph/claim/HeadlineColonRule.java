package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A headline's source beside its first colon: "…: official", "Minister: …". */
final class HeadlineColonRule implements StatementRule {

    private static final Set<String> QUOTES = Set.of("``", "''", "\"");

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        int colon = Headlines.are(sentence) ? colon(sentence) : -1;
        int behind = sentence.size() - colon - 1;
        if (colon < 0) {
            return;
        }
        if (behind <= Headlines.LONGEST_SOURCE && colon >= Headlines.SHORTEST_CONTENT) {
            Headlines.source(sentence, colon + 1, sentence.size())
                    .ifPresent(s -> found.accept(Headlines.draft(sentence, sentence.token(colon), s, sentence.span(0, colon))));
        } else if (behind >= Headlines.SHORTEST_CONTENT && !asks(sentence, colon)) {
            inFront(sentence, colon).ifPresent(s -> found
                    .accept(Headlines.draft(sentence, sentence.token(colon), s, sentence.span(colon + 1, sentence.size()))));
        }
    }

    /** "Port Amsel: the next harbour?": the paper's own question about what stands before it. */
    private static boolean asks(Sentence sentence, int colon) {
        return sentence.token(sentence.size() - 1).form().equals("?") && !QUOTES.contains(sentence.token(colon + 1).tag());
    }

    /** Place of the first one inside; -1 when there is none. */
    private static int colon(Sentence sentence) {
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (sentence.token(i).form().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /** "Minister: …", "Exclusive - minister: …", "Minister on the strike: "…"". */
    private static Optional<Token> inFront(Sentence sentence, int colon) {
        int begin = 0;
        int end = colon;
        boolean quoted = QUOTES.contains(sentence.token(colon + 1).tag());
        for (int i = 0; i < colon; i++) {
            Token token = sentence.token(i);
            if (token.form().startsWith("-") && i + 1 < colon) {
                begin = i + 1;
            } else if (quoted && i > begin && end == colon && token.form().equalsIgnoreCase("on")) {
                end = i;
            }
        }
        return end - begin <= Headlines.LONGEST_SOURCE ? Headlines.source(sentence, begin, end) : Optional.empty();
    }
}
