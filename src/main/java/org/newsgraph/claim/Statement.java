package org.newsgraph.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.When;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A reported communicative act, its parties not yet resolved.
 *
 * @param sentence where the cue stands, or where the content begins when there is no cue
 * @param cueToken head of the reporting words; null for a quotation that continues an earlier speaker
 * @param speakers who said it; several when the subject is coordinated
 * @param content what was said, in one or several stretches, sorted
 * @param act code of the scheme speech-act
 * @param said when it was said, if the words tell
 * @param negated reported as not done
 * @param planned reported as still to come
 * @param confidence between 0 and 1: an order of the rules by how much of a construction the parser vouches for, set by hand; no probability
 *     that was measured
 */
public record Statement(Sentence sentence, @Nullable Token cueToken, @Nullable Span cue, List<Party> speakers, List<Span> content,
        Mode mode,
        String act, List<Party> addressees, List<Party> via, @Nullable When said, boolean negated, boolean planned, String rule,
        double confidence) implements Claim {

    /** How the words are rendered. */
    public enum Mode {
        DIRECT, MIXED, INDIRECT
    }

    public Statement {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        via = List.copyOf(via);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
    }

    /** Whether a stretch of the article stands inside what was said. */
    public boolean says(Span span) {
        return content.stream().anyMatch(c -> c.contains(span));
    }
}
