package org.newsgraph.entity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Ministries by the words that name them, from {@code lexicon/ministries.tsv}: a rule that fits every state. */
final class Ministries {

    /** @param state id of the only state that has such a ministry; null when many have one */
    record Ministry(String name, @Nullable String state) {}

    private final Map<String, Ministry> byWords = new LinkedHashMap<>();

    private Ministries() {
    }

    static Ministries load() {
        Ministries ministries = new Ministries();
        for (Row row : Table.load("lexicon/ministries.tsv").rows()) {
            String state = row.get("state");
            Ministry ministry = new Ministry(row.get("name"), state.isEmpty() ? null : state);
            row.list("words").forEach(words -> ministries.byWords.put(words, ministry));
        }
        return ministries;
    }

    /** The ministry of a phrase: "the foreign ministry", "Ministry of Unification", "unification minister". */
    Optional<Ministry> of(String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT);
        Ministry best = null;
        int length = 0;
        for (Map.Entry<String, Ministry> entry : byWords.entrySet()) {
            String key = entry.getKey();
            if (key.length() > length && names(words, key)) {
                best = entry.getValue();
                length = key.length();
            }
        }
        return Optional.ofNullable(best);
    }

    /** A title without the words that name its ministry: "deputy minister" of "deputy foreign minister", "spokesman". */
    String without(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        String best = "";
        for (String key : byWords.keySet()) {
            best = key.length() > best.length() && names(words, key) ? key : best;
        }
        String key = Pattern.quote(best);
        return words.replaceFirst("\\b" + key + " ministry(?:'s)? ", "").replaceFirst(" (?:of|for|at) (?:the )?" + key + " ministry\\b", "")
                .replaceFirst(" (?:of|for|at) (?:the )?ministry (?:of|for) (?:the )?" + key + "\\b", "")
                .replaceFirst("\\b" + key + " minister\\b", "minister")
                .replaceFirst("\\bminister (?:of|for) (?:the )?" + key + "\\b", "minister")
                .strip();
    }

    private static boolean names(String words, String key) {
        String padded = " " + words + " ";
        return padded.contains(" " + key + " ministry ") || padded.contains(" " + key + " minister ")
                || padded.contains(" ministry of " + key
                        + " ")
                || padded.contains(" ministry of the " + key + " ") || padded.contains(" minister of " + key + " ") || padded.contains(
                        " ministry for " + key + " ")
                || padded.contains(" minister for " + key + " ");
    }
}
