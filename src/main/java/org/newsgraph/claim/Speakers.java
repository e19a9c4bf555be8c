package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who speaks and who is spoken to, as noun phrases. */
final class Speakers {

    private static final Set<String> OBJECTS = Set.of("dobj", "iobj", "dative");

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

    /** The addressee of a cue, by its object or its preposition. */
    static List<Party> addressees(Sentence sentence, Token verb, Cue cue) {
        if (cue.addressee().isEmpty()) {
            return List.of();
        }
        Optional<Token> found = cue.addressee().equals("obj")
                ? sentence.dependents(verb, OBJECTS).filter(Speakers::canSpeak).findFirst()
                : prepositional(sentence, verb, cue.addressee());
        return found.map(t -> party(sentence, t)).orElse(List.of());
    }

    /** The noun behind a preposition that hangs on a verb or on its object. */
    static Optional<Token> prepositional(Sentence sentence, Token verb, String preposition) {
        List<Token> governors = new ArrayList<>(List.of(verb));
        sentence.dependents(verb, OBJECTS).forEach(governors::add);
        return governors.stream().flatMap(g -> sentence.dependents(g).stream())
                .filter(p -> p.is(preposition) && (p.relation().equals("prep") || p.relation().equals("dative")))
                .flatMap(p -> sentence.dependents(p, Set.of("pobj"))).filter(Speakers::canSpeak).findFirst();
    }
}
