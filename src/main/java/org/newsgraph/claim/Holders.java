package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who can hold a policy. */
final class Holders {

    private static final Set<String> NOUNS = Table.column("lexicon/holder-nouns.tsv", "noun");

    /** Of a speaker and whoever is spoken to, who hold what they hold by their names. */
    private static final Set<String> SINGULAR_HERE = WordClasses.of("speaker-or-hearer");

    private Holders() {
    }

    /** States, organisations, officials and persons by name; pronouns that may stand for them. */
    static boolean mayHold(Sentence sentence, Token head) {
        String entity = head.entityClass();
        if (head.isProperNoun()) {
            return !entity.equals("NORP") || !head.tag().endsWith("S");
        }
        if (SINGULAR_HERE.contains(head.lemma())) {
            return false;
        }
        return head.isPronoun() || head.tag().equals("PRP$") || NOUNS.contains(head.lemma())
                || sentence.dependents(head, "appos").anyMatch(a -> a.isProperNoun());
    }
}
