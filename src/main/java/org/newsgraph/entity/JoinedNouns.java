package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Noun phrases joined by "and", "or" and commas. */
final class JoinedNouns {

    private JoinedNouns() {
    }

    /** The head itself and, when it is the first one, those that are joined to it, in order. */
    static List<Token> parts(Sentence sentence, Token head) {
        List<Token> parts = new ArrayList<>();
        parts.add(head);
        for (int i = 0; i < parts.size(); i++) {
            sentence.dependents(parts.get(i)).stream()
                    .filter(d -> d.relation().equals("conj") && (d.isNoun() || d.isPronoun()) && !modifiesNext(
                            sentence, d))
                    .forEach(
                            parts::add);
        }
        return parts;
    }

    /** "Police" in "Brandt and police chief Rasch", which the parser may take for a part of its own. */
    private static boolean modifiesNext(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        return next < sentence.size() && sentence.token(next).isNoun() && !sentence.dominates(noun, sentence.token(next))
                && !noun.isProperNoun();
    }
}
