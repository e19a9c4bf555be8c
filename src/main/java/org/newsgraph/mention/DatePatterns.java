package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Token;

/** Dates that are told by numbers and month names. Each method reads at one token and answers with the days and the end, or nothing. */
final class DatePatterns {

    /** Words before "year" that point back to one spoken of: "January of that year". */
    private static final Set<String> SAME = WordClasses.of("pointing-back");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?");
    private static final Pattern YEAR = Pattern.compile("(1[4-9]|20|21)\\d\\d");
    /** Behind a dash. */
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}|\\d{4}");
    private static final Pattern DECADE = Pattern.compile("'?((?:1[4-9]|20)\\d0)'?s");
    private static final When.Basis STATED = When.Basis.STATED;

    private final List<Token> tokens;
    private final Calendar calendar;
    private final TimeWords words = TimeWords.STANDARD;

    /** The days of a printed date, and the index behind its last token. A weekday is checked against nothing, since papers err. */
    record Found(DayRange days, int end) {}

    DatePatterns(List<Token> tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    Optional<Found> numeric(int i) {
        if (!Character.isDigit(tokens.get(i).form().charAt(0))) {
            return Optional.empty();
        }
        for (int end = Math.min(tokens.size(), i + 5); end > i; end--) {
            StringBuilder joined = new StringBuilder();
            tokens.subList(i, end).forEach(t -> joined.append(t.form()));
            Matcher iso = ISO.matcher(joined);
            Matcher dotted = DOTTED.matcher(joined);
            LocalDate day = iso.matches()
                    ? Days.of(number(iso, 1), number(iso, 2), number(iso, 3))
                    : dotted.matches() ? Days.of(number(dotted, 3), number(dotted, 2), number(dotted, 1)) : null;
            if (day != null) {
                return Optional.of(new Found(DayRange.day(day, STATED), end));
            }
        }
        return Optional.empty();
    }

    /** "May 10", "Oct. 5, 2011", "May 10-12", "May 2011", "May". */
    Optional<Found> monthFirst(int i, Direction direction) {
        Optional<Integer> month = month(i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = dayNumber(i + 1);
        if (day > 0 && !isYear(i + 1)) {
            int end = i + 2;
            int until = day;
            if (isDash(end) && dayNumber(end + 1) > day && !isYear(end + 1)) {
                until = dayNumber(end + 1);
                end += 2;
            }
            int yearAt = at(end, ",") && isYear(end + 1) ? end + 1 : end;
            if (isYear(yearAt)) {
                return days(year(yearAt), month.get(), day, until, STATED, yearAt + 1);
            }
            return withoutYear(month.get(), day, until, direction, end);
        }
        int yearAt = at(i + 1, ",") || at(i + 1, "of") ? i + 2 : i + 1;
        if (isYear(yearAt)) {
            return Optional.of(new Found(DayRange.month(year(yearAt), month.get(), STATED), yearAt + 1));
        }
        if (SAME.stream().anyMatch(same -> at(yearAt, same)) && at(yearAt + 1, "year")) {
            return Optional.of(new Found(DayRange.UNKNOWN, yearAt + 2));
        }
        return tokens.get(i).isProperNoun() && isMonthAlone(i)
                ? Optional.of(new Found(calendar.month(month.get(), direction), i + 1))
                : Optional.empty();
    }

    /** "10 May", "the 10th of May 2011". */
    Optional<Found> dayFirst(int i, Direction direction) {
        int day = dayNumber(i);
        if (day <= 0 || isYear(i)) {
            return Optional.empty();
        }
        int monthAt = at(i + 1, "of") ? i + 2 : i + 1;
        Optional<Integer> month = month(monthAt);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = at(monthAt + 1, ",") ? monthAt + 2 : monthAt + 1;
        return isYear(yearAt)
                ? days(year(yearAt), month.get(), day, day, STATED, yearAt + 1)
                : withoutYear(month.get(), day, day, direction, monthAt + 1);
    }

    /** "1990s", "2011", "1950-53". */
    Optional<Found> year(int i, boolean announced) {
        char begin = tokens.get(i).form().charAt(0);
        if (!Character.isDigit(begin) && begin != '\'') {
            return Optional.empty();
        }
        Matcher decade = DECADE.matcher(tokens.get(i).form());
        if (decade.matches()) {
            int first = number(decade, 1);
            return Optional.of(new Found(DayRange.years(first, first + 9, STATED), i + 1));
        }
        if (!isYear(i)) {
            return Optional.empty();
        }
        int first = year(i);
        if (at(i + 1, "s")) {
            return Optional.of(new Found(DayRange.years(first, first + 9, STATED), i + 2));
        }
        if (isDash(i + 1) && i + 2 < tokens.size() && SHORT_YEAR.matcher(tokens.get(i + 2).form()).matches()) {
            int last = Integer.parseInt(tokens.get(i + 2).form());
            last = last < 100 ? first / 100 * 100 + last : last;
            return last < first ? Optional.empty() : Optional.of(new Found(DayRange.years(first, last, STATED), i + 3));
        }
        return announced ? Optional.of(new Found(DayRange.years(first, first, STATED), i + 1)) : Optional.empty();
    }

    /** A month by its name, and the year behind it. */
    Optional<Found> monthNamed(int i, String name, Direction direction) {
        return words.read("month", name).map(Integer::valueOf).map(m -> isYear(i + 1)
                ? new Found(DayRange.month(year(i + 1), m, STATED), i + 2)
                : new Found(calendar.month(m, direction), i + 1));
    }

    Optional<Integer> month(int i) {
        return i < tokens.size() && Character.isUpperCase(tokens.get(i).form().charAt(0))
                ? words.read("month", tokens.get(i)).map(Integer::valueOf)
                : Optional.empty();
    }

    boolean isYear(int i) {
        return i < tokens.size() && YEAR.matcher(tokens.get(i).form()).matches();
    }

    private int year(int i) {
        return Integer.parseInt(tokens.get(i).form());
    }

    private boolean isMonthAlone(int i) {
        return tokens.get(i).entityClass().equals("DATE") || i > 0 && (words.read("bound", tokens.get(i - 1)).isPresent()
                || words.read("part", tokens.get(i - 1)).isPresent() || words.read("step", tokens.get(i - 1)).isPresent());
    }

    private Optional<Found> withoutYear(int month, int day, int until, Direction direction, int end) {
        DayRange first = calendar.dayOfMonth(month, day, direction);
        LocalDate begin = first.begin();
        return begin == null
                ? Optional.of(new Found(DayRange.UNKNOWN, end))
                : days(begin.getYear(), month, day, until, When.Basis.RESOLVED, end);
    }

    private static Optional<Found> days(int year, int month, int day, int until, When.Basis basis, int end) {
        LocalDate first = Days.of(year, month, day);
        LocalDate last = Days.of(year, month, until);
        return first == null || last == null ? Optional.empty() : Optional.of(new Found(new DayRange(first, last, basis), end));
    }

    private int dayNumber(int i) {
        if (i >= tokens.size() || !Character.isDigit(tokens.get(i).form().charAt(0))) {
            return 0;
        }
        Matcher number = ORDINAL.matcher(tokens.get(i).form());
        int day = number.matches() ? number(number, 1) : 0;
        return day <= 31 ? day : 0;
    }

    private boolean at(int i, String form) {
        return i < tokens.size() && tokens.get(i).form().equals(form);
    }

    private boolean isDash(int i) {
        return at(i, "-") || at(i, "--");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
