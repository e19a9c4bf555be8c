package org.newsgraph.claim;

import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A headline's source with a verb behind its last comma: "…, says union", "…, minister says". */
final class HeadlineTagRule implements StatementRule {

    private static final Set<String> SAYING = WordClasses.of("headline-verb");

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        int comma = Headlines.are(sentence) ? lastComma(sentence) : 0;
        int begin = comma + 1;
        int last = sentence.size() - 1;
        boolean inverted = begin < last && SAYING.contains(sentence.token(begin).lemma());
        if (comma < Headlines.SHORTEST_CONTENT || last - begin > Headlines.LONGEST_SOURCE
                || !inverted && !SAYING.contains(sentence.token(last).lemma())
                || begin >= last) {
            return;
        }
        Token verb = sentence.token(inverted ? begin : last);
        Headlines.source(sentence, inverted ? begin + 1 : begin, inverted ? last + 1 : last)
                .ifPresent(s -> found.accept(Headlines.draft(sentence, verb, s, sentence.span(0, comma))));
    }

    private static int lastComma(Sentence sentence) {
        int comma = sentence.size() - 1;
        while (comma > 0 && !sentence.token(comma).tag().equals(",")) {
            comma--;
        }
        return comma;
    }
}
