package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who can speak, as noun phrases. */
final class Speakers {

    private Speakers() {
    }

    /** A word that can name somebody who speaks. */
    static boolean canSpeak(Token token) {
        return token.isNoun() || token.isPronoun() || token.tag().equals("WP") || token.tag().equals("WDT") || token.tag().equals("CD")
                || token.tag().equals("DT") && !token.is("this") && !token.is("that")
                || token.tag().equals("JJ") && (token.relation().equals("nsubj") || !token.entityClass().isEmpty())
                || token.tag().equals("JJS") || token.tag().equals("FW")
                || token.tag().equals("UH") && Character.isUpperCase(token.form().codePointAt(0));
    }

    static List<Party> party(Sentence sentence, Token head) {
        return List.of(new Party(sentence, beforeBracket(sentence, head)));
    }

    /** "Ivo Brand (D)": the name, where the parser takes the brackets behind it for the head. */
    private static Token beforeBracket(Sentence sentence, Token head) {
        int bracket = head.index() - 1;
        boolean inside = bracket > 0 && sentence.token(bracket).tag().equals("-LRB-");
        return inside && canSpeak(sentence.token(bracket - 1)) ? sentence.token(bracket - 1) : head;
    }
}
