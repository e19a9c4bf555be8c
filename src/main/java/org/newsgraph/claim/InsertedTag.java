package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A reporting tag between commas: "It is his job, he said on Monday, to ask."
 *
 * @param begin its first word
 * @param end the comma that closes it
 */
record InsertedTag(int begin, int end) {

    private static final Set<String> BEFORE = Set.of("nsubj", "aux", "neg", "advmod");
    /** Tokens between the verb of a tag and the comma that closes it. */
    private static final int LONGEST = 12;

    /** The tag of a cue; empty when no comma stands on one of its sides, or another verb inside. */
    static Optional<InsertedTag> of(Sentence sentence, Token cue) {
        int begin = cue.index();
        int subject = sentence.dependents(cue, "nsubj").filter(s -> s.index() < cue.index()).mapToInt(Token::index).max().orElse(-1);
        for (Token dependent : sentence.dependents(cue)) {
            int first = sentence.subtree(dependent)[0];
            boolean other = dependent.relation().equals("nsubj") && dependent.index() < subject;
            if (!other && dependent.index() < cue.index() && BEFORE.contains(dependent.relation()) && first < begin) {
                begin = first;
            }
        }
        int opening = begin - 1;
        while (opening > 0 && isMark(sentence.token(opening))) {
            opening--;
        }
        if (opening < 1 || !isComma(sentence.token(opening)) || begin == cue.index() && !isInverted(sentence, cue)) {
            return Optional.empty();
        }
        for (int i = cue.index() + 1; i < sentence.size() && i - cue.index() <= LONGEST; i++) {
            if (isComma(sentence.token(i))) {
                return Optional.of(new InsertedTag(begin, i));
            }
            if (sentence.token(i).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isInverted(Sentence sentence, Token cue) {
        return sentence.dependents(cue, "nsubj")
                .anyMatch(s -> s.index() > cue.index() && !sentence.has(s, "appos") && !sentence.has(s, "relcl"));
    }

    private static boolean isMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    private static boolean isComma(Token token) {
        return token.form().equals(",");
    }
}
