package org.newsgraph.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.lexicon.Row;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A concept and the words that show it, one row of {@code lexicon/policy-concepts.tsv}. */
record PolicyConcept(String code, List<List<String>> slots, When when) {

    /** Under which attitude the words support the concept. */
    enum When {
        PLAIN, NEGATED, MENTION
    }

    static PolicyConcept read(Row row) {
        List<List<String>> slots = Arrays.stream(row.get("words").split(" +")).map(s -> List.of(s.split("\\|"))).toList();
        return new PolicyConcept(row.get("concept"), slots, row.oneOf(When.class, "when"));
    }

    /** The token of the first slot, when every slot has a token of its own in the region. */
    Optional<Token> in(Sentence sentence, List<Token> region) {
        return region.stream().filter(t -> fits(sentence, slots.getFirst(), t)).filter(anchor -> slots.stream().skip(1)
                .allMatch(s -> region.stream().anyMatch(t -> t.index() != anchor.index() && fits(sentence, s, t)))).findFirst();
    }

    private static boolean fits(Sentence sentence, List<String> words, Token token) {
        return words.stream().anyMatch(w -> fits(sentence, w, token));
    }

    private static boolean fits(Sentence sentence, String word, Token token) {
        if (word.equals("person")) {
            return (token.isNoun() || token.isPronoun() || token.tag().equals("CD")) && NounKinds.STANDARD.is("person", sentence, token);
        }
        int tag = word.indexOf('=');
        if (tag > 0) {
            boolean verb = word.substring(tag + 1).equals("verb");
            return (verb ? token.isVerb() : token.isNoun()) && token.is(word.substring(0, tag));
        }
        return token.is(word) || token.form().toLowerCase(Locale.ROOT).equals(word);
    }
}
