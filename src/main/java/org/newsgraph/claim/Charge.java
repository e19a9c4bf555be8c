package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A remark behind a comma on what was just said, in which somebody else judges it: ", a charge X denied", ", an allegation that X has
 * rejected". Read from the surface, since the parser hangs it on any noun before it.
 *
 * @param begin its first word
 * @param noun the word for what was said
 * @param source the last word of who judges it
 */
record Charge(int begin, Token noun, Token source, Token verb, Cue cue) {

    private static final int LONGEST_SOURCE = 8;

    /** The remark that begins at a word behind a comma; empty when something else stands there. */
    static Optional<Charge> at(Sentence sentence, int begin, CueLexicon cues) {
        if (begin == 0 || begin + 3 >= sentence.size() || !sentence.token(begin - 1).tag().equals(",")
                || !sentence.token(begin).is("a") && !sentence.token(begin).is("an")) {
            return Optional.empty();
        }
        int at = begin + 1;
        while (at < sentence.size() && sentence.token(at).tag().startsWith("JJ")) {
            at++;
        }
        Token noun = sentence.token(Math.min(at, sentence.size() - 1));
        if (!noun.tag().equals("NN") || !NounKinds.STANDARD.is("report", sentence, noun)) {
            return Optional.empty();
        }
        at++;
        boolean joined = at < sentence.size() && (sentence.token(at).is("that") || sentence.token(at).is("which"));
        return judged(sentence, begin, noun, joined ? at + 1 : at, cues);
    }

    private static Optional<Charge> judged(Sentence sentence, int begin, Token noun, int from, CueLexicon cues) {
        int at = from;
        while (at < sentence.size() && at - from <= LONGEST_SOURCE && isNominal(sentence.token(at))) {
            at++;
        }
        if (at == from || at >= sentence.size() || at - from > LONGEST_SOURCE) {
            return Optional.empty();
        }
        Token source = firstOf(sentence, from, at);
        while (at < sentence.size() - 1 && (sentence.token(at).is("have") || sentence.token(at).tag().equals("RB"))) {
            at++;
        }
        Token verb = sentence.token(at);
        return Speakers.canSpeak(source) && verb.isVerb()
                ? cues.verb(sentence, verb).filter(c -> Stances.judges(c.act())).map(c -> new Charge(begin, noun, source, verb, c))
                : Optional.empty();
    }

    /** Of "the owner of the mill" the owner. */
    private static Token firstOf(Sentence sentence, int from, int end) {
        int at = from + 1;
        while (at < end && !sentence.token(at).is("of")) {
            at++;
        }
        return sentence.token(at - 1);
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.isPronoun() || token.tag().startsWith("JJ") || token.tag().equals("DT") || token.tag().equals("POS")
                || token.tag().equals("PRP$") || token.is("of") || token.tag().equals("XX") || token.tag().equals("FW");
    }
}
