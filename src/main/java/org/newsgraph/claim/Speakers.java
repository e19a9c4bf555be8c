package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** With the further subjects that the parser hung on the verb beside the first one: "A, B and C said". */
    static List<Party> party(Sentence sentence, Token verb, Token head) {
        List<Party> speakers = new ArrayList<>(party(sentence, head));
        boolean own = head.head() == verb.index() && head.relation().equals("nsubj") && head.index() < verb.index();
        sentence.dependents(verb, Set.of("nsubj"))
                .filter(s -> own && s.index() > head.index() && s.index() < verb.index() && canSpeak(s) && !s.tag().startsWith("W"))
                .filter(s -> isList(sentence, head.index() + 1, s.index())).forEach(s -> speakers.addAll(party(sentence, s)));
        return speakers;
    }

    /** Whether nothing but names and nouns stands here, joined by "and". */
    private static boolean isList(Sentence sentence, int from, int to) {
        List<Token> between = sentence.tokens().subList(from, to);
        return between.stream().anyMatch(t -> t.is("and") || t.tag().equals(",")) && between.stream().noneMatch(t -> t.isVerb()
                && !t.tag().equals("VBN") && !t.tag().equals("VBG") || t.tag().startsWith("W") || t.tag().equals("''")
                || t.tag().equals(":"));
    }

    /** "Ivo Brand (D)": the name, where the parser takes the brackets behind it for the head. */
    private static Token beforeBracket(Sentence sentence, Token head) {
        int bracket = head.index() - 1;
        boolean inside = bracket > 0 && sentence.token(bracket).tag().equals("-LRB-");
        return inside && canSpeak(sentence.token(bracket - 1)) ? sentence.token(bracket - 1) : head;
    }
}
