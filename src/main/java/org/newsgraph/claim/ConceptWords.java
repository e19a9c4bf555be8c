package org.newsgraph.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Words of which one shows a part of a policy's concept, as a row of {@code lexicon/policy-concepts.tsv} writes them: {@code a|b=noun}.
 *
 * @param words by dictionary form or as printed
 * @param verbs by dictionary form, verbs only
 * @param nouns by dictionary form, nouns only
 * @param anyPerson whether each word for a person is one
 */
record ConceptWords(Set<String> words, Set<String> verbs, Set<String> nouns, boolean anyPerson) {

    private static final String PERSON = "person";

    static ConceptWords read(String words) {
        List<String> all = Arrays.asList(words.split("\\|"));
        return new ConceptWords(all.stream().filter(w -> !w.equals(PERSON) && !w.contains("=")).collect(Collectors.toUnmodifiableSet()),
                of(all, "=verb"), of(all, "=noun"), all.contains(PERSON));
    }

    private static Set<String> of(List<String> words, String kind) {
        return words.stream().filter(w -> w.endsWith(kind)).map(w -> w.substring(0, w.length() - kind.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean fit(Sentence sentence, Token token) {
        return words.contains(token.lemma()) || token.isVerb() && verbs.contains(token.lemma())
                || token.isNoun() && nouns.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT))
                || anyPerson && isPerson(sentence, token);
    }

    /** All that can be looked up by the form or the dictionary form of a token. */
    Stream<String> all() {
        return Stream.of(words, verbs, nouns).flatMap(Set::stream);
    }

    private static boolean isPerson(Sentence sentence, Token token) {
        return (token.isNoun() || token.isPronoun() || token.tag().equals("CD")) && NounKinds.STANDARD.is("person", sentence, token);
    }
}
