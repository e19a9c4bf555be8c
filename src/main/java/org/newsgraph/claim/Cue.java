package org.newsgraph.claim;

import java.util.List;
import java.util.Set;
import org.newsgraph.lexicon.CodeClasses;

/**
 * A word that reports speech or an attitude; a row of {@code lexicon/cues.tsv} or {@code lexicon/cue-nouns.tsv}.
 *
 * @param particle particle or preposition that belongs to it, or the empty string
 * @param attitude reports what somebody believes or intends, not what was said
 * @param act code of the scheme speech-act
 * @param frames constructions in which its content may stand; what is none of the named ones is a preposition
 * @param addressee "obj" and the prepositions before the one spoken to, in the order in which they are looked for
 */
record Cue(String lemma, String particle, boolean attitude, String act, Set<String> frames, List<String> addressee) {

    static final Set<String> MENTAL = CodeClasses.of("mental");

    /** A mark that stands for a reporting verb: a colon, a dash; the empty string where there is none. */
    static Cue ofMark(String form) {
        return new Cue(form, "", false, "state", Set.of(), List.of());
    }

    /** Believed or intended only; support and opposition are taken publicly. */
    boolean isMental() {
        return attitude && MENTAL.contains(act);
    }

    boolean allows(String frame) {
        return frames.contains(frame);
    }
}
