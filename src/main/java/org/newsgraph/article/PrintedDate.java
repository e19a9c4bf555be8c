package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day with its year as pages print it.
 *
 * @param begin index in the line
 * @param end index in the line, exclusive
 */
record PrintedDate(LocalDate date, int begin, int end) {

    static final String MONTH = "(?i:" + Arrays.stream(Month.values()).flatMap(PrintedDate::forms).collect(Collectors.joining("|"))
            + ")\\b\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d(?!\\d?[:.]\\d\\d))";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern ANY = Pattern.compile("(?<!\\p{L})(" + MONTH + ")\\s*" + DAY + "\\s*,?\\s*" + YEAR
            + "|(?<![\\d/.:-])" + DAY + "(?: of)?[\\s-]{0,2}(" + MONTH + "),?[\\s-]{0,2}" + YEAR
            + "|(?<![\\d/.-])" + YEAR + "(?:\\s*[-/.]\\s*|\\s*[年년]\\s*)(\\d{1,2})(?:\\s*[-/.]\\s*|\\s*[월月]\\s*)(\\d{1,2})(?!\\d)"
            + "|(?<![\\d/.-])(\\d{1,2})(?<mark>[./-])\\s?(\\d{1,2})\\k<mark>\\s?" + YEAR, Pattern.CASE_INSENSITIVE);

    private static Stream<String> forms(Month month) {
        String name = month.name();
        return IntStream.iterate(name.length(), length -> length >= 3, length -> length - 1).mapToObj(length -> name.substring(0, length));
    }

    /** All days in a line; a day that can be read in two ways is left out. */
    static List<PrintedDate> in(String line) {
        if (!line.contains("19") && !line.contains("20")) {
            return List.of();
        }
        List<PrintedDate> dates = new ArrayList<>();
        ANY.matcher(line).results()
                .forEach(match -> read(match).ifPresent(date -> dates.add(new PrintedDate(date, match.start(), match.end()))));
        return List.copyOf(dates);
    }

    private static Optional<LocalDate> read(MatchResult match) {
        if (match.group(1) != null) {
            return day(match.group(3), month(match.group(1)), match.group(2));
        } else if (match.group(5) != null) {
            return day(match.group(6), month(match.group(5)), match.group(4));
        } else if (match.group(7) != null) {
            return day(match.group(7), number(match.group(8)), match.group(9));
        }
        int first = number(match.group(10));
        int second = number(match.group(12));
        if (match.group(11).equals(".") || first > 12 || first == second) {
            return day(match.group(13), second, match.group(10));
        }
        return second > 12 ? day(match.group(13), first, match.group(12)) : Optional.empty();
    }

    private static Optional<LocalDate> day(@Nullable String year, int month, @Nullable String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // "31 June 2020" is no day
        }
    }

    private static int number(@Nullable String digits) {
        return Integer.parseInt(String.valueOf(digits));
    }

    private static int month(String form) {
        String start = form.replace(".", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values()).filter(month -> month.name().startsWith(start)).findFirst().map(Month::getValue).orElse(0);
    }
}
