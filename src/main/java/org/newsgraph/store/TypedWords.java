package org.newsgraph.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * Makes queries for {@link SearchIndex} of what a person typed, in which signs are no syntax but for quotation marks. A query is empty where
 * there is no letter and no digit.
 */
public final class TypedWords {

    /** Up to a hyphen, since the index has the parts of hyphenated words. */
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’.]+$");
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"/:,;]+)");
    private static final int LETTERS_OF_SHORT = 4;

    private TypedWords() {
    }

    /** A query for texts that have all the words of what a person typed; words in quotation marks stand together. */
    public static String all(String typed) {
        return parts(typed).stream().map(part -> part.startsWith("\"") ? part : QueryParserBase.escape(part))
                .collect(Collectors.joining(" AND "));
    }

    /** A query for texts that have some of the words or words that differ in a letter. */
    public static String similar(String typed) {
        return parts(typed.replace("\"", " ")).stream().map(part -> QueryParserBase.escape(part))
                .map(part -> part.length() > LETTERS_OF_SHORT
                        ? part + " " + part + "~1"
                        : part)
                .collect(Collectors.joining(" "));
    }

    /** As {@link #all}, where the last word may be unfinished; a finished one is found by its stem, as all are. */
    public static String beginning(String typed) {
        Matcher last = LAST_WORD.matcher(typed);
        String word = last.find() ? QueryParserBase.escape(letters(last.group())) : "";
        if (word.isEmpty() || typed.contains("\"")) {
            return all(typed);
        }
        String before = all(typed.substring(0, last.start()));
        return before + (before.isEmpty() ? "" : " AND ") + "(" + word + " OR " + word + "*)";
    }

    private static List<String> parts(String typed) {
        return PART.matcher(typed).results()
                .map(part -> part.group(1) == null ? letters(part.group(2)) : "\"" + letters(part.group(1)) + "\"")
                .map(String::strip).filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    /** Signs between words mean nothing to the index but something to the parser of queries. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{M}'’.-]+", " ").strip().replace(" ", "\\ ").replaceAll("^[-.'’]+|[-.'’]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
