package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who speaks where the parser left a reporting verb without its subject; read from what stands before the verb. */
final class LostSubjects {

    /** Tokens of the longest aside between a subject and its verb. */
    private static final int LONGEST_ASIDE = 30;
    /** How many words up the verb is that has the subject. */
    private static final int HIGHEST = 6;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private LostSubjects() {
    }

    static Optional<Token> of(Sentence sentence, Token verb, CueLexicon cues) {
        return switch (verb.tag()) {
            case "VBG" -> behindComma(sentence, verb).or(() -> joined(sentence, verb, cues)).or(() -> behindPreposition(sentence, verb));
            case "VBD", "VBZ", "VBP" -> aroundAside(sentence, verb).or(() -> behindTime(sentence, verb));
            case "VBN" -> aroundAside(sentence, verb);
            default -> Optional.empty();
        };
    }

    /** "X went further, arguing …": of the last finite verb before it that has a subject. */
    private static Optional<Token> behindComma(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && sentence.token(at).tag().equals("RB")) {
            at--;
        }
        if (at <= 0 || !isComma(sentence, at) || sentence.has(verb, "aux")) {
            return Optional.empty();
        }
        return main(sentence, verb);
    }

    /** The root's subject where the root is a verb in front. */
    private static Optional<Token> main(Sentence sentence, Token verb) {
        Token at = verb;
        while (!at.isRoot()) {
            at = sentence.token(at.head());
        }
        return at.isVerb() && at.index() < verb.index()
                ? Subjects.agentOf(sentence, at).filter(s -> s.index() < verb.index())
                : Optional.empty();
    }

    /** "saying that he helped them and calling him a friend": of the reporting verb in the same form above. */
    private static Optional<Token> joined(Sentence sentence, Token verb, CueLexicon cues) {
        if (verb.index() == 0 || !verb.relation().equals("conj") || !sentence.token(verb.index() - 1).tag().equals("CC")) {
            return Optional.empty();
        }
        Token at = verb;
        for (int i = 0; i < HIGHEST && !at.isRoot(); i++) {
            at = sentence.token(at.head());
            if (at.tag().equals("VBG") && at.index() < verb.index() && cues.verb(sentence, at).isPresent()) {
                return Subjects.agentOf(sentence, at);
            }
        }
        return Optional.empty();
    }

    /** "has been blunt in asking …", "took the step of criticising …": of the verb that the phrase belongs to. */
    private static Optional<Token> behindPreposition(Sentence sentence, Token verb) {
        if (!verb.relation().equals("pcomp") || sentence.has(verb, "nsubj")) {
            return Optional.empty();
        }
        Token at = verb;
        for (int i = 0; i < HIGHEST && !at.isRoot(); i++) {
            at = sentence.token(at.head());
            if (at.isVerb() && at.index() < verb.index()) {
                return Subjects.agentOf(sentence, at);
            }
            if (at.relation().startsWith("nsubj") || at.relation().equals("pobj")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The two — and above all Lim — insisted", "Lim, star of the play "Home," said": the noun in front of what stands between. */
    private static Optional<Token> aroundAside(Sentence sentence, Token verb) {
        int close = verb.index() - 1;
        if (close < 2) {
            return Optional.empty();
        }
        boolean dash = isDash(sentence, close);
        boolean title = sentence.token(close).tag().equals("''") && isComma(sentence, close - 1);
        for (int i = close - 1; (dash || title) && i > 0 && close - i <= LONGEST_ASIDE; i--) {
            boolean opens = dash ? isDash(sentence, i) : isComma(sentence, i) && i < close - 1;
            if (opens && Speakers.canSpeak(sentence.token(i - 1))) {
                return Optional.of(sentence.token(i - 1));
            }
        }
        return Optional.empty();
    }

    /** "Lim, whose views …, last year proposed": a time or an adverb stands between the comma and the verb. */
    private static Optional<Token> behindTime(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && (sentence.token(at).isTime() || sentence.token(at).tag().equals("RB"))) {
            at--;
        }
        if (at < 1 || at == verb.index() - 1 || !isComma(sentence, at)) {
            return Optional.empty();
        }
        for (int i = at - 1; i > 0 && at - i <= LONGEST_ASIDE; i--) {
            if (isComma(sentence, i)) {
                return Optional.of(sentence.token(i - 1)).filter(Speakers::canSpeak).filter(t -> !t.isTime());
            }
        }
        return Optional.empty();
    }

    /** A dash, not a hyphen inside a word. */
    private static boolean isDash(Sentence sentence, int at) {
        boolean apart = at > 0 && sentence.token(at - 1).span().end() < sentence.token(at).span().start();
        return DASHES.contains(sentence.token(at).form()) && (apart || sentence.token(at).form().equals("—"));
    }

    private static boolean isComma(Sentence sentence, int at) {
        return sentence.token(at).tag().equals(",");
    }
}
