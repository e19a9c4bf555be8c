package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A headline's source beside a colon or behind a comma: "…: official", "Minister: …", "…, says union". */
final class HeadlineRule implements StatementRule {

    private static final Cue CUE = new Cue(":", "", false, "state", Set.of(), List.of());
    private static final Set<String> SAYING = WordClasses.of("headline-verb");
    private static final Set<String> QUOTES = Set.of("``", "''", "\"");
    private static final int LONGEST_SOURCE = 4;
    private static final int SHORTEST_CONTENT = 3;

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        if (sentence.kind() == Block.Kind.PARAGRAPH || sentence.kind() == Block.Kind.CAPTION) {
            return;
        }
        tag(sentence, found);
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (sentence.token(i).form().equals(":")) {
                int colon = i;
                int behind = sentence.size() - i - 1;
                if (behind <= LONGEST_SOURCE && i >= SHORTEST_CONTENT) {
                    source(sentence, i + 1, sentence.size()).ifPresent(s -> found.accept(draft(sentence, colon, s, 0, colon)));
                } else if (behind >= SHORTEST_CONTENT) {
                    inFront(sentence, colon).ifPresent(s -> found.accept(draft(sentence, colon, s, colon + 1, sentence.size())));
                }
                return;
            }
        }
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
        return end - begin <= LONGEST_SOURCE ? source(sentence, begin, end) : Optional.empty();
    }

    /** "…, says union", "…, minister says". */
    private static void tag(Sentence sentence, Consumer<Draft> found) {
        int comma = sentence.size() - 1;
        while (comma > 0 && !sentence.token(comma).tag().equals(",")) {
            comma--;
        }
        int begin = comma + 1;
        int last = sentence.size() - 1;
        boolean inverted = begin < last && SAYING.contains(sentence.token(begin).lemma());
        if (comma < SHORTEST_CONTENT || last - begin > LONGEST_SOURCE || !inverted && !SAYING.contains(sentence.token(last).lemma())
                || begin >= last) {
            return;
        }
        Token verb = sentence.token(inverted ? begin : last);
        List<Span> content = List.of(sentence.span(0, comma));
        source(sentence, inverted ? begin + 1 : begin, inverted ? last + 1 : last)
                .ifPresent(s -> found.accept(new Draft(sentence, verb, CUE, verb.span(), Speakers.party(sentence, s), content, null,
                        List.of(), List.of(), false, false, "headline", 0.7)));
    }

    private static Draft draft(Sentence sentence, int colon, Token source, int begin, int end) {
        List<Span> content = List.of(sentence.span(begin, end));
        return new Draft(sentence, sentence.token(colon), CUE, sentence.token(colon).span(), Speakers.party(sentence, source), content,
                null,
                List.of(), List.of(), false, false, "headline", 0.7);
    }

    /** The last word, when everything before it can stand in front of a noun. */
    private static Optional<Token> source(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            Token token = sentence.token(i);
            boolean nominal = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT") || token.tag().equals("POS")
                    || token.tag().equals("HYPH") || token.tag().equals("CD") && i > begin;
            if (!nominal) {
                return Optional.empty();
            }
        }
        Token last = sentence.token(end - 1);
        return last.isNoun() || last.tag().startsWith("JJ") ? Optional.of(last) : Optional.empty();
    }
}
