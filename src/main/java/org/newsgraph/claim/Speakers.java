package org.newsgraph.claim;

import java.util.ArrayList;
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

    /** A word that can stand in a noun phrase, numbers and pronouns aside. */
    static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT") || token.tag().equals("POS");
    }

    static List<Party> party(Sentence sentence, Token head) {
        return List.of(new Party(sentence, beforeBracket(sentence, head)));
    }

    /** With the further subjects that the parser hung on the verb beside the first one, or on nothing: "A, B and C said". */
    static List<Party> party(Sentence sentence, Token verb, Token head) {
        boolean own = head.head() == verb.index() && head.relation().equals("nsubj") && head.index() < verb.index();
        List<Party> speakers = new ArrayList<>();
        sentence.tokens().stream().filter(t -> own && t.isRoot() && t.isNoun() && t.index() < head.index() && isJoined(sentence, t, head))
                .forEach(t -> speakers.addAll(party(sentence, t)));
        speakers.addAll(party(sentence, head));
        sentence.dependents(verb, "nsubj")
                .filter(s -> own && s.index() > head.index() && s.index() < verb.index() && canSpeak(s) && !s.tag().startsWith("W"))
                .filter(s -> isList(sentence, head.index() + 1, s.index())).forEach(s -> speakers.addAll(party(sentence, s)));
        return speakers;
    }

    /** "A, a rights group, and other media said": whether "and" and nothing but a noun phrase leads from the first to the second. */
    private static boolean isJoined(Sentence sentence, Token first, Token second) {
        int at = second.index() - 1;
        while (at > first.index() && (sentence.token(at).isNoun() || sentence.token(at).tag().startsWith("JJ")
                || sentence.token(at).tag().equals("DT"))) {
            at--;
        }
        boolean time = first.isTime();
        return !time && sentence.token(at).is("and") && isList(sentence, first.index() + 1, second.index());
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
