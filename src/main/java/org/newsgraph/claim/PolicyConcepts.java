package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds the concepts that the words of a clause show. */
final class PolicyConcepts {

    private static final List<PolicyConcept> ALL = Table.load("lexicon/policy-concepts.tsv").rows().stream().map(PolicyConcept::read)
            .toList();
    /** The rows that a word may show, by their places in {@link #ALL}. */
    private static final Map<String, BitSet> BY_WORD = byWord();
    /** The rows that any word for a person may show. */
    private static final BitSet BY_PERSON = IntStream.range(0, ALL.size()).filter(i -> ALL.get(i).anchors().anyPerson())
            .collect(BitSet::new, BitSet::set, BitSet::or);
    private static final BitSet NONE = new BitSet();

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
        for (PolicyConcept concept : possible(region)) {
            concept.in(sentence, region)
                    .filter(a -> shown.stream().noneMatch(s -> s.anchor().equals(a) || s.concept().code().equals(concept.code())))
                    .ifPresent(anchor -> add(shown, concept, anchor, attitude));
        }
        return shown;
    }

    private static List<PolicyConcept> possible(List<Token> region) {
        BitSet rows = (BitSet) BY_PERSON.clone();
        for (Token token : region) {
            rows.or(BY_WORD.getOrDefault(token.lemma(), NONE));
            rows.or(BY_WORD.getOrDefault(token.form().toLowerCase(Locale.ROOT), NONE));
        }
        return rows.stream().mapToObj(ALL::get).toList();
    }

    private static Map<String, BitSet> byWord() {
        Map<String, BitSet> rows = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            int row = i;
            ALL.get(i).anchors().all().forEach(word -> rows.computeIfAbsent(word, w -> new BitSet()).set(row));
        }
        return rows;
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
