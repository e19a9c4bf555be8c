package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds the concepts that the words of a clause show. */
final class PolicyConcepts {

    private static final List<PolicyConcept> ALL = Table.load("lexicon/policy-concepts.tsv").rows().stream().map(PolicyConcept::read)
            .toList();

    private PolicyConcepts() {
    }

    /** @param anchor the word that the attitude is read from */
    record Shown(PolicyConcept concept, Token anchor, boolean supports, Attitude.Reading reading) {}

    /**
     * Each concept shown, once; of rows that begin with the same word the first that applies.
     *
     * @param region the tokens of the clause
     * @param attitude reads whether a word is wanted or not
     */
    static List<Shown> in(Sentence sentence, List<Token> region, Attitude attitude) {
        List<Shown> shown = new ArrayList<>();
        for (PolicyConcept concept : ALL) {
            concept.in(sentence, region)
                    .filter(a -> shown.stream().noneMatch(s -> s.anchor().equals(a) || s.concept().code().equals(concept.code())))
                    .ifPresent(anchor -> add(shown, concept, anchor, attitude));
        }
        return shown;
    }

    private static void add(List<Shown> shown, PolicyConcept concept, Token anchor, Attitude attitude) {
        Attitude.Reading reading = attitude.of(anchor);
        switch (concept.when()) {
            case PLAIN -> {
                if (!reading.isUnclear()) {
                    shown.add(new Shown(concept, anchor, reading.isWanted(), reading));
                }
            }
            case MENTION -> shown.add(new Shown(concept, anchor, true, reading));
            case NEGATED -> {
                if (!reading.isWanted()) {
                    shown.add(new Shown(concept, anchor, true, reading));
                }
            }
        }
    }
}
