package org.newsgraph.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * What a rule found, before quotations, act and time are settled.
 *
 * @param contentHead word that governs the content; null when there is none
 */
record Draft(Sentence sentence, @Nullable Token cueToken, Cue cue, @Nullable Span cueSpan, List<Party> speakers, List<Span> content,
        @Nullable Token contentHead, List<Party> addressees, List<Party> via, boolean negated, boolean planned, String rule,
        double confidence) {

    Draft withContent(List<Span> spans) {
        return new Draft(sentence, cueToken, cue, cueSpan, speakers, spans, contentHead, addressees, via, negated, planned, rule,
                confidence);
    }

    Draft toldBy(List<Party> speaking, List<Party> through) {
        return new Draft(sentence, cueToken, cue, cueSpan, speaking, content, contentHead, addressees, through, negated, planned, rule,
                confidence);
    }
}
