package org.newsgraph.claim;

/**
 * What the rules of reported speech read with.
 *
 * @param cues words that report
 * @param contents what belongs to the words that a cue governs
 * @param addressees whom a cue speaks to
 */
record SpeechGrammar(CueLexicon cues, Content contents, Addressees addressees) {

    static SpeechGrammar of(CueLexicon cues) {
        return new SpeechGrammar(cues, new Content(cues), new Addressees(cues));
    }
}
