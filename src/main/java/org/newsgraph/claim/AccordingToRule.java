package org.newsgraph.claim;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "According to X, …", "…, according to X", "…, according to X, …": the rest of the sentence is what X says. */
record AccordingToRule(SpeechGrammar grammar) implements StatementRule {

    private static final Cue CUE = new Cue("according", "to", false, "state", Set.of(), List.of());

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            Token according = sentence.token(i);
            Token to = sentence.token(i + 1);
            if (according.form().equalsIgnoreCase("according") && to.is("to")) {
                sentence.dependents(to, "pobj").filter(Speakers::canSpeak).filter(s -> !grammar.cues().isNoSource(s)).findFirst()
                        .ifPresent(source -> found.accept(draft(sentence, according, to, source)));
            }
        }
    }

    private Draft draft(Sentence sentence, Token according, Token to, Token source) {
        int end = end(sentence, to, source);
        List<Span> content = grammar.contents().around(sentence, according.index(), end);
        Span cue = sentence.span(according.index(), to.index() + 1);
        return new Draft(sentence, according, CUE, cue, Speakers.party(sentence, source), content, null, List.of(), List.of(), false, false,
                "according-to", 0.85);
    }

    /** The source ends with its subtree, at the latest before the comma that closes it when the sentence goes on. */
    private static int end(Sentence sentence, Token to, Token source) {
        int[] below = sentence.subtree(source);
        int last = below[below.length - 1] + 1;
        if (to.index() > 1) {
            return Math.max(last, to.index() + 1);
        }
        for (int i = source.index() + 1; i < last; i++) {
            if (sentence.token(i).tag().equals(",") && sentence.token(i).head() != source.index()) {
                return i;
            }
        }
        return last;
    }
}
