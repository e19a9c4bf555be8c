package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who does what a verb says, by the words next to it, where the parser found no subject; {@link Subjects} are those that it found. */
final class NearbySubjects {

    /** Tokens of the longest apposition between a subject and its verb. */
    private static final int LONGEST_APPOSITION = 20;

    private NearbySubjects() {
    }

    /**
     * Where the parser found no subject and a comma stands before the verb: the noun in front of the apposition that the comma closes
     * ("Brel, a director of the bank, told"), or else the last noun before it.
     */
    static Optional<Token> beforeComma(Sentence sentence, Token verb) {
        if (verb.index() < 2 || !sentence.token(verb.index() - 1).tag().equals(",")) {
            return Optional.empty();
        }
        Optional<Token> last = Optional.empty();
        for (int i = verb.index() - 2; i >= 0 && verb.index() - i <= LONGEST_APPOSITION; i--) {
            Token token = sentence.token(i);
            if (token.tag().equals(",") || token.tag().equals("''")) {
                boolean named = token.tag().equals(",") && i > 0 && Speakers.canSpeak(sentence.token(i - 1))
                        && !sentence.token(i - 1).isTime();
                return named ? Optional.of(sentence.token(i - 1)) : last;
            }
            if (token.isVerb() && !token.tag().equals("VB") && !token.tag().equals("VBN")) {
                return Optional.empty();
            }
            if (last.isEmpty() && token.isNoun() && !token.isTime()) {
                last = Optional.of(token);
            }
        }
        return last;
    }

    /** "The council, whose members saw the count, said": the noun before the relative clause that the comma closes. */
    static Optional<Token> beforeRelative(Sentence sentence, Token verb) {
        if (verb.index() < 2 || !sentence.token(verb.index() - 1).tag().equals(",")) {
            return Optional.empty();
        }
        for (int i = verb.index() - 2; i > 1 && verb.index() - i <= LONGEST_APPOSITION; i--) {
            if (sentence.token(i).tag().equals("WP$") && sentence.token(i - 1).tag().equals(",")) {
                Token noun = sentence.token(i - 2);
                return noun.isNoun() ? Optional.of(outermost(sentence, noun)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the parser found no subject: the noun right before the verb, adverbs, auxiliaries and brackets left out. */
    static Optional<Token> beforeVerb(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at >= 0 && (sentence.token(at).tag().equals("RB") || sentence.token(at).head() == verb.index()
                && sentence.token(at).relation().startsWith("aux"))) {
            at--;
        }
        if (at >= 0 && sentence.token(at).tag().equals("-RRB-")) {
            while (at >= 0 && !sentence.token(at).tag().equals("-LRB-")) {
                at--;
            }
            at--;
        }
        return at >= 0 && (sentence.token(at).isNoun() || sentence.token(at).isPronoun()) && !sentence.token(at).isTime()
                ? Optional.of(outermost(sentence, sentence.token(at)))
                : Optional.empty();
    }

    /** ""…," said Mr. Lim, who was there": the phrase behind the verb, where a quotation ends before it and the parser saw no subject. */
    static Optional<Token> inverted(Sentence sentence, Token verb) {
        boolean behindQuotation = verb.index() > 1 && sentence.token(verb.index() - 1).tag().equals("''");
        int at = verb.index() + 1;
        while (behindQuotation && at < sentence.size() && isNominal(sentence.token(at))) {
            at++;
        }
        Token last = sentence.token(at - 1);
        return last.index() > verb.index() && last.isNoun() && !last.isTime() ? Optional.of(last) : Optional.empty();
    }

    /** "Ana Brel, who helped to write the law and was seen as its author, said": the phrase before the sentence's first comma. */
    static Optional<Token> opening(Sentence sentence, Token verb) {
        if (verb.index() < 2 || !sentence.token(verb.index() - 1).tag().equals(",")) {
            return Optional.empty();
        }
        int at = 0;
        while (at < verb.index() && isNominal(sentence.token(at))) {
            at++;
        }
        boolean named = at > 0 && sentence.token(at).tag().equals(",") && sentence.token(at - 1).isNoun()
                && !sentence.token(at - 1).isTime();
        return named ? Optional.of(sentence.token(at - 1)) : Optional.empty();
    }

    private static boolean isNominal(Token token) {
        return Speakers.isNominal(token) || token.tag().equals("CD");
    }

    /** Of "a spokesman for the commission" the spokesman. */
    static Token outermost(Sentence sentence, Token noun) {
        Token at = noun;
        while (at.relation().equals("pobj") && sentence.token(at.head()).relation().equals("prep")) {
            Token above = sentence.token(sentence.token(at.head()).head());
            if (!above.isNoun() || above.index() > at.index()) {
                break;
            }
            at = above;
        }
        return at;
    }
}
