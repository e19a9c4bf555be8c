package org.newsgraph.facts;

import java.util.List;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One reported communicative act.
 *
 * @param id local to the article: "s1", "s2", …
 * @param speakers who said it, with the span that names them here; a coordinated subject is several speakers
 * @param speaksFor ids of the actors on whose behalf they speak
 * @param cue the reporting words
 * @param content what was said, in one or several stretches
 * @param act code of the scheme speech-act
 * @param plover PLOVER event class, when the act has one
 * @param addressees ids of those spoken to
 * @param via ids of those who relayed it
 * @param said when it was said; null when the article does not let one tell
 * @param negated the act is reported as not done ("did not confirm")
 * @param planned the act is reported as still to come ("will urge")
 * @param rule name of the rule that found it
 * @param confidence between 0 and 1: an order of the rules by how much of a construction the parser vouches for, set by hand; no probability
 *     that was measured
 */
public record Statement(String id, List<Speaker> speakers, List<String> speaksFor, @Nullable Span cue, List<Span> content, Mode mode,
        String act, @Nullable String plover, List<String> addressees, List<String> via, @Nullable When said, boolean negated,
        boolean planned,
        String rule, double confidence) {

    public Statement {
        speakers = List.copyOf(speakers);
        speaksFor = List.copyOf(speaksFor);
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        via = List.copyOf(via);
    }

    /** @param span the words that name the speaker here; null when the text leaves them out */
    public record Speaker(String actor, @Nullable Span span) {}
}
