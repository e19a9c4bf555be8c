package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Table;

/**
 * The title of a post without the words that say when it is held.
 *
 * @param time whether the article says that somebody held it, holds it or will hold it
 * @param core in lower case: "minister" of "former minister"
 */
public record PostTitle(Time time, String core) {

    private static final List<Word> WORDS = words();
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A word that says when a post is held, before a title or behind it. */
    private record Word(Pattern before, Pattern behind, Time time) {

        static Word of(String word, Time time) {
            String quoted = Pattern.quote(word);
            return new Word(Pattern.compile("^" + quoted + "(?:[ -]| - )"), Pattern.compile("(?: ?- ?| )" + quoted + "$"), time);
        }

        String without(String title) {
            String shorter = before.matcher(title).replaceFirst("");
            return shorter.length() < title.length() ? shorter : behind.matcher(title).replaceFirst("");
        }
    }

    /** When, seen from the day of the article. */
    public enum Time {
        PAST, NOW, FUTURE
    }

    /** Reads a title as an article prints it. */
    public static PostTitle of(String title) {
        String rest = title.toLowerCase(Locale.ROOT).replace("vice-", "vice ");
        rest = SPACES.matcher(rest).replaceAll(" ").strip();
        Time time = Time.NOW;
        boolean found = true;
        while (found) {
            found = false;
            for (Word word : WORDS) {
                String shorter = word.without(rest);
                if (shorter.length() < rest.length() && !shorter.isBlank()) {
                    rest = shorter.strip();
                    time = word.time() == Time.NOW ? time : word.time();
                    found = true;
                }
            }
        }
        return new PostTitle(time, rest);
    }

    private static List<Word> words() {
        return Table.load("lexicon/post-times.tsv").rows().stream().sorted(Comparator.comparing(row -> row.get("word")))
                .map(row -> Word.of(row.get("word"), row.oneOf(Time.class, "time"))).toList();
    }
}
