package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A sentence with the verbs that may report in it, looked up once for all rules.
 *
 * @param verbs in the order of the text
 */
record CuedSentence(Sentence sentence, List<CuedVerb> verbs) {

    /**
     * A verb that may report.
     *
     * @param cues what it can be in its sentence, at least one; those with a particle go first
     * @param performed how its act stands
     */
    record CuedVerb(Token token, List<Cue> cues, Performance.Reading performed) {}

    static CuedSentence of(Sentence sentence, CueLexicon lexicon) {
        List<CuedVerb> verbs = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            List<Cue> cues = lexicon.verbs(sentence, token);
            if (!cues.isEmpty()) {
                verbs.add(new CuedVerb(token, cues, Performance.STANDARD.of(sentence, token)));
            }
        }
        return new CuedSentence(sentence, verbs);
    }
}
