package org.newsgraph.entity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.lexicon.Table;

/**
 * The title of a post without the words that say when it is held.
 *
 * @param time whether the article says that somebody held it, holds it or will hold it
 * @param core in lower case: "minister" of "former minister"
 */
public record PostTitle(Time time, String core) {

    private static final Map<String, Time> TIMES = times();

    /** When, seen from the day of the article. */
    public enum Time {
        PAST, NOW, FUTURE
    }

    /** Reads a title as an article prints it. */
    public static PostTitle of(String title) {
        String rest = title.toLowerCase(Locale.ROOT).replace("vice-", "vice ").replaceAll("\\s+", " ").strip();
        Time time = Time.NOW;
        boolean found = true;
        while (found) {
            found = false;
            for (Map.Entry<String, Time> word : TIMES.entrySet()) {
                String before = rest.replaceFirst("^" + word.getKey() + "(?:[ -]| - )", "");
                String behind = rest.replaceFirst("(?: ?- ?| )" + word.getKey() + "$", "");
                String shorter = before.length() < rest.length() ? before : behind;
                if (shorter.length() < rest.length() && !shorter.isBlank()) {
                    rest = shorter.strip();
                    time = word.getValue() == Time.NOW ? time : word.getValue();
                    found = true;
                }
            }
        }
        return new PostTitle(time, rest);
    }

    private static Map<String, Time> times() {
        Map<String, Time> times = new TreeMap<>();
        Table.load("lexicon/post-times.tsv").rows().forEach(row -> times.put(row.get("word"), row.oneOf(Time.class, "time")));
        return times;
    }
}
