package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Token;

/** The words of {@code lexicon/times.tsv}. */
final class TimeWords {

    static final TimeWords STANDARD = new TimeWords(Table.load("lexicon/times.tsv"));

    /** A named stretch of history, its name token by token. */
    record Period(List<String> name, Stretch days) {}

    private final Map<String, Map<String, String>> byClass = new HashMap<>();
    private final List<Period> periods = new ArrayList<>();

    private TimeWords(Table table) {
        for (Row row : table.rows()) {
            if (row.get("class").equals("period")) {
                String[] ends = row.get("value").split("\\.\\.");
                periods.add(new Period(List.of(row.get("word").split(" ")),
                        new Stretch(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), When.Basis.INFERRED)));
            } else {
                byClass.computeIfAbsent(row.get("class"), c -> new HashMap<>()).put(row.get("word"), row.get("value"));
            }
        }
    }

    /** What a word means as one of a class of words. */
    Optional<String> read(String wordClass, Token token) {
        return read(wordClass, token.form());
    }

    Optional<String> read(String wordClass, String form) {
        return Optional.ofNullable(byClass.getOrDefault(wordClass, Map.of()).get(form.toLowerCase(Locale.ROOT)));
    }

    List<Period> periods() {
        return periods;
    }
}
