package org.newsgraph.nlp;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Table;

/** Dictionary forms of verbs that the language model's dictionary does not take back to their stem. */
final class Lemmas {

    private static final Map<String, String> VERBS = Table.load("lexicon/verb-forms.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get("form"), r -> r.get("lemma")));

    private Lemmas() {
    }

    /**
     * @param found what the model says
     * @param tag part of speech
     */
    static String of(String form, String found, String tag) {
        return tag.startsWith("V") ? VERBS.getOrDefault(form.toLowerCase(Locale.ROOT), found) : found;
    }
}
