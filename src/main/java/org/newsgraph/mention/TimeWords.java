package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Token;

/** The words of {@code lexicon/times.tsv}. */
final class TimeWords {

    /** Classes of which no word begins a time. */
    private static final Set<String> BESIDE = Set.of("bound", "ahead", "plans");
    static final TimeWords STANDARD = new TimeWords(Table.load("lexicon/times.tsv"));

    /** A named stretch of history, its name token by token. */
    record Period(List<String> name, DayRange days) {}

    /**
     * What a preposition makes of the time behind it.
     *
     * @param words how many it has
     */
    record Bound(String effect, int words) {}

    private final Map<String, Map<String, String>> byClass = new HashMap<>();
    private final List<Period> periods = new ArrayList<>();
    /** Words of which a time may begin with one, numbers aside. */
    private final Set<String> first = new HashSet<>(WordClasses.of("indefinite-article"));

    private TimeWords(Table table) {
        for (Row row : table.rows()) {
            if (row.get("class").equals("period")) {
                String[] ends = row.get("value").split("\\.\\.");
                periods.add(new Period(List.of(row.get("word").split(" ")),
                        new DayRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), When.Basis.INFERRED)));
            } else {
                byClass.computeIfAbsent(row.get("class"), c -> new HashMap<>()).put(row.get("word"), row.get("value"));
            }
            if (!BESIDE.contains(row.get("class"))) {
                first.add(row.get("word").split(" ")[0]);
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

    /** Whether a time may begin with a word, which is no number. */
    boolean mayBegin(String form) {
        return first.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The preposition of one or two words ("prior to") that stands here and bounds a time. */
    Optional<Bound> bound(List<Token> tokens, int i) {
        String one = tokens.get(i).form();
        Optional<Bound> two = i + 1 < tokens.size()
                ? read("bound", one + " " + tokens.get(i + 1).form()).map(effect -> new Bound(effect, 2))
                : Optional.empty();
        return two.or(() -> read("bound", one).map(effect -> new Bound(effect, 1)));
    }

    /** The first one whose name begins at a token. */
    Optional<Period> period(List<Token> tokens, int begin) {
        return periods.stream().filter(period -> stands(period.name(), tokens, begin)).findFirst();
    }

    private static boolean stands(List<String> name, List<Token> tokens, int begin) {
        for (int i = 0; i < name.size(); i++) {
            if (begin + i >= tokens.size() || !tokens.get(begin + i).form().equalsIgnoreCase(name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
