package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Token;

/** The words of {@code lexicon/numbers.tsv}. */
final class NumberWords {

    static final NumberWords STANDARD = new NumberWords(Table.load("lexicon/numbers.tsv"));
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    /** Characters of a number that fits into 64 bits. */
    private static final int LONGEST = 18;

    /** A qualifier such as "more than", word by word. */
    record Qualifier(List<String> words, String effect) {}

    private final Map<String, Map<String, String>> byClass = new HashMap<>();
    private final List<Qualifier> qualifiers = new ArrayList<>();

    private NumberWords(Table table) {
        for (Row row : table.rows()) {
            switch (row.get("class")) {
                case "about", "over", "upto" -> qualifiers.add(new Qualifier(List.of(row.get("word").split(" ")), row.get("class")));
                default -> byClass.computeIfAbsent(row.get("class"), c -> new HashMap<>()).put(row.get("word"), row.get("value"));
            }
        }
        qualifiers.sort((a, b) -> b.words().size() - a.words().size());
    }

    Optional<String> read(String wordClass, String word) {
        return Optional.ofNullable(byClass.getOrDefault(wordClass, Map.of()).get(word.toLowerCase(Locale.ROOT)));
    }

    boolean isOf(String wordClass, Token token) {
        return read(wordClass, token.form()).isPresent() || read(wordClass, token.lemma()).isPresent();
    }

    /** A cardinal in digits or as one word. */
    Optional<Long> value(Token token) {
        String form = token.form();
        return beginsWithDigit(form) && form.length() <= LONGEST && DIGITS.matcher(form).matches()
                ? Optional.of(Long.valueOf(form.replace(",", "")))
                : read("number", form).map(Long::valueOf);
    }

    Optional<Double> decimal(Token token) {
        String form = token.form();
        return beginsWithDigit(form) && DECIMAL.matcher(form).matches() ? Optional.of(Double.valueOf(form)) : Optional.empty();
    }

    private static boolean beginsWithDigit(String form) {
        return form.charAt(0) >= '0' && form.charAt(0) <= '9';
    }

    /** Longest first. */
    List<Qualifier> qualifiers() {
        return qualifiers;
    }
}
