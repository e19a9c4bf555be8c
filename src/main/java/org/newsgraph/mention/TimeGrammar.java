package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.DatePatterns.Found;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Reads the longest time that begins at a token, without the preposition before it. */
final class TimeGrammar {

    private static final Set<String> ONE = WordClasses.of("indefinite-article");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Calendar calendar;
    private final @Nullable LocalDate anchor;
    private final DatePatterns dates;
    private final TimeWords words = TimeWords.STANDARD;

    /** @param anchor the day last spoken of, for "the next day" */
    TimeGrammar(Sentence sentence, Calendar calendar, @Nullable LocalDate anchor) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.calendar = calendar;
        this.anchor = anchor;
        this.dates = new DatePatterns(tokens, calendar);
    }

    Optional<Found> read(int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        int from = is(i, "the") || is(i, "a") && i + 1 < tokens.size() && cell("unit", i + 1).isEmpty() ? i + 1 : i;
        return mayBegin(from) ? part(from).or(() -> hyphenated(from)).or(() -> core(from)) : Optional.empty();
    }

    /** Whether the word is any that a time begins with, so that most words are read no further. */
    private boolean mayBegin(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String form = tokens.get(i).form();
        return Character.isDigit(form.charAt(0)) || form.charAt(0) == '\'' || form.indexOf('-') > 0 || words.mayBegin(form)
                || NumberWords.STANDARD.read("number", form).isPresent();
    }

    /** "late 2008", "early this week", "the end of last month", "mid-May", "later this year". */
    private Optional<Found> part(int i) {
        Optional<String> part = cell("part", i);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int next = is(i + 1, "-") || is(i + 1, "in") || is(i + 1, "of") ? i + 2 : i + 1;
        next = is(next, "the") ? next + 1 : next;
        Optional<Found> inner = cell("unit", next).isPresent() && is(next - 1, "the")
                ? Optional.of(new Found(calendar.unit(cell("unit", next).get(), 0), next + 1))
                : core(next);
        return inner.map(f -> new Found(Parts.of(f.days(), part.get(), calendar.published()), f.end()));
    }

    /** "mid-May" as one token. */
    private Optional<Found> hyphenated(int i) {
        String form = i < tokens.size() ? tokens.get(i).form() : "";
        int hyphen = form.indexOf('-');
        Optional<String> part = hyphen > 0 ? words.read("part", form.substring(0, hyphen)) : Optional.empty();
        return part.isEmpty()
                ? Optional.empty()
                : dates.monthNamed(i, form.substring(hyphen + 1), Direction.at(sentence, tokens.get(i)))
                        .map(f -> new Found(Parts.of(f.days(), part.get(), calendar.published()), f.end()));
    }

    private Optional<Found> core(int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        Direction direction = Direction.at(sentence, tokens.get(i));
        return period(i).or(() -> dates.numeric(i)).or(() -> weekday(i, direction)).or(() -> dates.monthFirst(i, direction))
                .or(() -> dates.dayFirst(i, direction)).or(() -> counted(i)).or(() -> stepped(i, direction)).or(() -> relative(i))
                .or(() -> season(i)).or(() -> dates.year(i, isAnnounced(i)));
    }

    private Optional<Found> weekday(int i, Direction direction) {
        Optional<Integer> weekday = cell("weekday", i).map(Integer::valueOf);
        if (weekday.isEmpty() || !tokens.get(i).isProperNoun() && !Character.isUpperCase(tokens.get(i).form().charAt(0))) {
            return Optional.empty();
        }
        int next = is(i + 1, ",") || is(i + 1, "(") ? i + 2 : i + 1;
        Optional<Found> date = dates.monthFirst(next, direction).filter(f -> f.days().isDay() || f.end() > next + 1)
                .or(() -> dates.dayFirst(next, direction));
        if (date.isPresent()) {
            return date;
        }
        int end = i + 1 < tokens.size() && cell("daypart", i + 1).isPresent() ? i + 2 : i + 1;
        return Optional.of(new Found(calendar.weekday(weekday.get(), direction), end));
    }

    /** "two days ago", "a year ago", "the last three years". */
    private Optional<Found> counted(int i) {
        int at = cell("step", i).isPresent() ? i + 1 : i;
        Optional<Long> amount = at < tokens.size() && ONE.contains(tokens.get(at).form().toLowerCase(Locale.ROOT))
                ? Optional.of(1L)
                : at < tokens.size()
                        ? NumberWords.STANDARD.value(tokens.get(at))
                        : Optional.empty();
        Optional<String> unit = cell("unit", at + 1);
        if (amount.isEmpty() || unit.isEmpty()) {
            return vagueAgo(i);
        }
        if (at > i) {
            int step = Integer.parseInt(cell("step", i).orElseThrow());
            return step == 0 ? Optional.empty() : Optional.of(new Found(calendar.span(unit.get(), amount.get(), step), at + 2));
        }
        return cell("ago", at + 2).map(way -> new Found(away(unit.get(), amount.get(), way), at + 3));
    }

    private DayRange away(String unit, long amount, String way) {
        boolean near = unit.equals("day") || unit.equals("week");
        return switch (way) {
            case "ago" -> Calendar.shifted(calendar.published(), unit, -amount);
            case "earlier" -> Calendar.shifted(anchor == null && near ? calendar.published() : anchor, unit, -amount);
            default -> Calendar.shifted(anchor, unit, amount);
        };
    }

    private Optional<Found> vagueAgo(int i) {
        if (cell("vague", i).isPresent() && cell("unit", i + 1).isPresent()) {
            return Optional.of(new Found(DayRange.UNKNOWN, i + 2));
        }
        return cell("unit", i).isPresent() && cell("ago", i + 1).isPresent()
                ? Optional.of(new Found(DayRange.UNKNOWN, i + 2))
                : Optional.empty();
    }

    /** "last month", "next Monday", "this morning", "the previous day", "last May", "last summer". */
    private Optional<Found> stepped(int i, Direction direction) {
        Optional<Found> again = sameDay(i);
        if (again.isPresent()) {
            return again;
        }
        Optional<Integer> step = cell("step", i).map(Integer::valueOf);
        if (step.isEmpty() || i + 1 >= tokens.size()) {
            return Optional.empty();
        }
        int next = i + 1;
        if (cell("daypart", next).isPresent()) {
            if (cell("anchored", i).isPresent() && anchor != null) {
                return Optional.of(new Found(Days.unit(anchor, "day", step.get()), next + 1));
            }
            LocalDate today = calendar.published();
            return Optional.of(new Found(today == null ? DayRange.UNKNOWN : Days.unit(today, "day", step.get()), next + 1));
        }
        Optional<String> unit = cell("unit", next);
        if (unit.isPresent()) {
            return unitStep(i, step.get(), unit.get(), direction);
        }
        Optional<Integer> weekday = cell("weekday", next).map(Integer::valueOf);
        if (weekday.isPresent()) {
            int end = cell("daypart", next + 1).isPresent() ? next + 2 : next + 1;
            return Optional.of(new Found(calendar.weekday(weekday.get(), step.get(), direction), end));
        }
        Direction way = step.get() < 0 ? Direction.BACK : step.get() > 0 ? Direction.AHEAD : direction;
        Optional<Found> month = dates.month(next).map(m -> new Found(calendar.month(m, way), next + 1));
        return month.or(() -> cell("season", next).map(s -> new Found(seasonNear(s, way), next + 1)));
    }

    /** "the same evening", "that day": the day last spoken of. */
    private Optional<Found> sameDay(int i) {
        boolean again = i + 1 < tokens.size() && cell("again", i).isPresent() && tokens.get(i).relation().equals("det") == is(i, "that");
        boolean day = again && (cell("daypart", i + 1).isPresent() || cell("unit", i + 1).filter("day"::equals).isPresent());
        return day && anchor != null ? Optional.of(new Found(Days.unit(anchor, "day", 0), i + 2)) : Optional.empty();
    }

    private Optional<Found> unitStep(int i, int step, String unit, Direction direction) {
        boolean toldInPast = unit.equals("day") && direction == Direction.BACK;
        if (cell("anchored", i).filter(when -> when.equals("always") || toldInPast).isPresent()) {
            LocalDate from = anchor != null ? anchor : step < 0 ? calendar.published() : null;
            return Optional.of(new Found(from == null ? DayRange.UNKNOWN : Days.unit(from, unit, step), i + 2));
        }
        DayRange days = calendar.unit(unit, step);
        return Optional.of(new Found(step == 0 && direction == Direction.BACK ? days.notAfter(calendar.published()) : days, i + 2));
    }

    private Optional<Found> relative(int i) {
        return cell("day", i).map(d -> {
            LocalDate today = calendar.published();
            int end = cell("daypart", i + 1).isPresent() ? i + 2 : i + 1;
            return new Found(today == null ? DayRange.UNKNOWN : Days.unit(today, "day", Integer.parseInt(d)), end);
        });
    }

    private Optional<Found> season(int i) {
        Optional<String> season = cell("season", i);
        int yearAt = is(i + 1, "of") ? i + 2 : i + 1;
        return season.isPresent() && dates.isYear(yearAt)
                ? Optional.of(
                        new Found(Days.season(Integer.parseInt(tokens.get(yearAt).form()), season.get(), When.Basis.STATED), yearAt + 1))
                : Optional.empty();
    }

    private DayRange seasonNear(String season, Direction way) {
        LocalDate today = calendar.published();
        if (today == null) {
            return DayRange.UNKNOWN;
        }
        DayRange here = Days.season(today.getYear(), season, When.Basis.RESOLVED);
        LocalDate begin = here.begin();
        int years = begin == null ? 0 : way == Direction.AHEAD ? (begin.isBefore(today) ? 1 : 0) : (begin.isAfter(today) ? -1 : 0);
        return Days.season(today.getYear() + years, season, When.Basis.RESOLVED);
    }

    /** "the Covid-19 pandemic"; years printed before the name count more than what is known of it. */
    private Optional<Found> period(int i) {
        Optional<Found> years = dates.year(i, false).filter(f -> f.end() < tokens.size() && tokens.get(f.end() - 1).index() > i);
        int nameAt = years.map(Found::end).orElse(i);
        return words.period(tokens, nameAt)
                .map(period -> new Found(years.map(Found::days).orElse(period.days()), nameAt + period.name().size()));
    }

    /** Whether the words around say that four digits are a year. */
    private boolean isAnnounced(int i) {
        Token token = tokens.get(i);
        if (token.entityClass().equals("DATE")) {
            return true;
        }
        boolean counts = token.relation().equals("nmod") || token.relation().equals("compound");
        return i > 0 && !counts && (isBehindBound(i) || cell("part", i - 1).isPresent() || is(i - 1, "of"));
    }

    /** "since 2014", "prior to 2014". */
    private boolean isBehindBound(int i) {
        return cell("bound", i - 1).isPresent() || i > 1 && words.bound(tokens, i - 2).filter(b -> b.words() == 2).isPresent();
    }

    private Optional<String> cell(String wordClass, int i) {
        return i >= 0 && i < tokens.size() ? words.read(wordClass, tokens.get(i)) : Optional.empty();
    }

    private boolean is(int i, String form) {
        return i >= 0 && i < tokens.size() && tokens.get(i).form().equalsIgnoreCase(form);
    }
}
