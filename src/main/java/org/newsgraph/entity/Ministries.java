package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Ministries by the words that name them, from {@code lexicon/ministries.tsv} and {@code ministry-phrases.tsv}: a rule that fits every state. */
final class Ministries {

    /** @param state id of the only state that has such a ministry; null when many have one */
    record Ministry(String name, @Nullable String state) {}

    private static final String WORDS = "…";

    private enum Use {
        NAME, TITLE
    }

    /** Something that is taken out of a title, as a regular expression, and what stays instead. */
    private record Taken(String phrase, String left) {

        String from(String title, String words) {
            return title.replaceFirst(phrase.replace(WORDS, Pattern.quote(words)), left);
        }
    }

    private final Map<String, Ministry> byWords = new LinkedHashMap<>();
    /** Between blanks, by the words in them. */
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();

    private Ministries() {
    }

    static Ministries load() {
        Ministries ministries = new Ministries();
        for (Row row : Table.load("lexicon/ministries.tsv").rows()) {
            String state = row.get("state");
            Ministry ministry = new Ministry(row.get("name"), state.isEmpty() ? null : state);
            row.list("words").forEach(words -> ministries.byWords.put(words, ministry));
        }
        for (Row row : Table.load("lexicon/ministry-phrases.tsv").rows()) {
            String phrase = row.get("phrase");
            switch (row.oneOf(Use.class, "use")) {
                case NAME -> ministries.byWords.keySet().forEach(words -> ministries.phrases
                        .computeIfAbsent(words, any -> new ArrayList<>()).add(" " + phrase.replace(WORDS, words) + " "));
                case TITLE -> ministries.taken.add(new Taken(phrase, row.get("left")));
            }
        }
        return ministries;
    }

    /** The ministry of a phrase: "the foreign ministry", "Ministry of Unification", "unification minister". */
    Optional<Ministry> of(String phrase) {
        return named(phrase.toLowerCase(Locale.ROOT)).map(byWords::get);
    }

    /** A title without the words that name its ministry: "deputy minister" of "deputy foreign minister", "spokesman". */
    String without(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        String best = named(words).orElse("");
        for (Taken each : taken) {
            words = each.from(words, best);
        }
        return words.strip();
    }

    /** The longest words for a ministry in a phrase in lower case. */
    private Optional<String> named(String phrase) {
        String padded = " " + phrase + " ";
        String best = null;
        for (Map.Entry<String, List<String>> each : phrases.entrySet()) {
            boolean longer = best == null || each.getKey().length() > best.length();
            if (longer && padded.contains(each.getKey()) && each.getValue().stream().anyMatch(padded::contains)) {
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
