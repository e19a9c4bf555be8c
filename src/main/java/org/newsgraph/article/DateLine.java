package org.newsgraph.article;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of furniture that print the day of publication. */
final class DateLine {

    private static final Pattern TIME = Pattern
            .compile("\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?|[+-]\\d{2}:?\\d{2}\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*");
    private static final int MOST_CHARACTERS = 300;
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?<day>\\p{L}{6,}|\\p{L}{3,5}(?=[,.]))[,.]?\\s*$");
    private static final int MOST_WORDS = 10;

    private final Furniture furniture;

    DateLine(Furniture furniture) {
        this.furniture = furniture;
    }

    /** A day, and beside it nothing but labels, a time and names. */
    boolean is(String line) {
        if (line.length() > MOST_CHARACTERS || PrintedDate.in(line).isEmpty() || Prose.words(line) > 4 * MOST_WORDS) {
            return false;
        }
        List<String> rest = WORD.matcher(rest(line)).results().map(MatchResult::group).filter(word -> !isLabel(word) && !isWeekday(word))
                .toList();
        return rest.size() <= MOST_WORDS && rest.stream().noneMatch(word -> Character.isLowerCase(word.charAt(0)));
    }

    /** The line with blanks in place of its dates and times, so that places in it stay. */
    String rest(String line) {
        StringBuilder rest = new StringBuilder(line);
        for (PrintedDate date : PrintedDate.in(line)) {
            blank(rest, weekday(line, date.begin()), date.end());
        }
        TIME.matcher(rest.toString()).results().forEach(time -> blank(rest, time.start(), time.end()));
        return rest.toString();
    }

    /** Where the day of the week before a date begins, else where the date does. */
    private static int weekday(String line, int begin) {
        Matcher before = WEEKDAY.matcher(line.substring(0, begin));
        return before.find() && isWeekday(before.group("day")) ? before.start() : begin;
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, '|');
        }
    }

    /** Whether a date stands behind a label of change, not of publication. */
    boolean isUpdate(String line, PrintedDate date) {
        String before = line.substring(0, date.begin());
        String last = "";
        for (MatchResult word : WORD.matcher(before).results().toList()) {
            boolean label = furniture.isOneOf(Furniture.Kind.UPDATE_LABEL, word.group())
                    || furniture.isOneOf(Furniture.Kind.DATE_LABEL, word.group());
            boolean passing = furniture.isOneOf(Furniture.Kind.UPDATE_LABEL, last) && !isPublication(word.group());
            last = label && !passing ? word.group() : last;
        }
        return furniture.isOneOf(Furniture.Kind.UPDATE_LABEL, last);
    }

    /** "Updated at", "Updated on" stay updates. */
    private boolean isPublication(String word) {
        return word.length() > 4 && furniture.isOneOf(Furniture.Kind.DATE_LABEL, word);
    }

    private boolean isLabel(String word) {
        return furniture.isOneOf(Furniture.Kind.UPDATE_LABEL, word) || furniture.isOneOf(Furniture.Kind.DATE_LABEL, word);
    }

    private static boolean isWeekday(String word) {
        String upper = Furniture.key(word).toUpperCase(Locale.ROOT);
        return upper.length() >= 3 && Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().startsWith(upper));
    }
}
