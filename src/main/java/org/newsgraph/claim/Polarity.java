package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether a verb's act was not done, or is still to come. */
final class Polarity {

    private static final Set<String> NEGATIVE = WordClasses.of("negative");
    private static final Set<String> BESIDE = Set.of("nsubj", "nsubjpass", "dobj", "attr");
    private static final Set<String> FUTURE = WordClasses.of("future-auxiliary");

    private Polarity() {
    }

    static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.has(verb, "neg")
                || sentence.dependents(verb, "aux").anyMatch(a -> sentence.has(a, "neg"));
    }

    /** The same, also by "no" or "never" beside the verb, or in its subject or object: "there is no truth in it", "nobody will pay". */
    static boolean isDenied(Sentence sentence, Token verb) {
        return isNegated(sentence, verb) || sentence.dependents(verb).stream()
                .anyMatch(d -> NEGATIVE.contains(d.lemma()) || BESIDE.contains(d.relation()) && hasNo(sentence, d)
                        || d.relation().equals("prep") && d.index() < verb.index()
                                && sentence.dependents(d, "pobj").anyMatch(o -> hasNo(sentence, o)));
    }

    private static boolean hasNo(Sentence sentence, Token noun) {
        return sentence.dependents(noun).stream().anyMatch(d -> d.is("no"));
    }

    static boolean isPlanned(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(a -> FUTURE.contains(a.lemma()));
    }

    /** "could say", "would deny": a possibility, nothing that was said. */
    static boolean isHypothetical(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(a -> a.tag().equals("MD") && !FUTURE.contains(a.lemma()));
    }
}
