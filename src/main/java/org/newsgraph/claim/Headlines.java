package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What the rules for headlines and decks share: a source of few words without a verb, and the rest as content. */
final class Headlines {

    /** Words of a source: "Exclusive" or a title in front of it count. */
    static final int LONGEST_SOURCE = 4;
    static final int SHORTEST_CONTENT = 3;

    private static final Cue CUE = Cue.ofMark(":");

    private Headlines() {
    }

    /** Whether a sentence is neither running text nor a caption. */
    static boolean are(Sentence sentence) {
        return sentence.kind() != Block.Kind.PARAGRAPH && sentence.kind() != Block.Kind.CAPTION;
    }

    /** The last word, when everything before it can stand in front of a noun. */
    static Optional<Token> source(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            Token token = sentence.token(i);
            boolean nominal = Speakers.isNominal(token) || token.tag().equals("HYPH") || token.tag().equals("CD") && i > begin;
            if (!nominal) {
                return Optional.empty();
            }
        }
        Token last = sentence.token(end - 1);
        return last.isNoun() || last.tag().startsWith("JJ") ? Optional.of(last) : Optional.empty();
    }

    /** @param mark the colon or verb between source and content */
    static Draft draft(Sentence sentence, Token mark, Token source, Span content) {
        return new Draft(sentence, mark, CUE, mark.span(), Speakers.party(sentence, source), List.of(content), null, List.of(), List.of(),
                false, false, "headline", 0.7);
    }
}
