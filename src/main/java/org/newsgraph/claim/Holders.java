package org.newsgraph.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who can hold a policy. */
final class Holders {

    private static final Set<String> NOUNS = Table.load("lexicon/holder-nouns.tsv").rows().stream().map(r -> r.get("noun"))
            .collect(Collectors.toUnmodifiableSet());

    private Holders() {
    }

    /** States, organisations, officials and persons by name; pronouns that may stand for them. */
    static boolean mayHold(Sentence sentence, Token head) {
        String entity = head.entityClass();
        if (head.isProperNoun()) {
            return !entity.equals("NORP") || !head.tag().endsWith("S");
        }
        if (head.is("i") || head.is("you") || head.is("my") || head.is("your")) {
            return false;
        }
        return head.isPronoun() || head.tag().equals("PRP$") || NOUNS.contains(head.lemma())
                || sentence.dependents(head, Set.of("appos")).anyMatch(a -> a.isProperNoun());
    }
}
