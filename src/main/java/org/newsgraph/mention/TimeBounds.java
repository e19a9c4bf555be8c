package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.DatePatterns.Found;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What the preposition before a time makes of it: "since 2014" reaches to the day of publication, "until May" has no beginning. */
final class TimeBounds {

    /** How many tokens behind "since" the day of an event is looked for. */
    private static final int LONGEST_EVENT = 6;
    private static final Set<String> JOINTS = WordClasses.of("range-joint");

    private TimeBounds() {
    }

    static Optional<Found> read(Sentence sentence, TimeGrammar grammar, String bound, int from, @Nullable LocalDate published) {
        Optional<Found> first = grammar.read(from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Found found = first.get();
        if (bound.equals("between") || bound.equals("from")) {
            Optional<Found> second = found.end() < sentence.size() && joins(sentence.token(found.end()))
                    ? grammar.read(found.end() + 1)
                    : Optional.empty();
            if (second.isPresent()) {
                return Optional.of(new Found(between(found.days(), second.get().days()), second.get().end()));
            }
        }
        return Optional.of(new Found(bounded(found.days(), bound, published), found.end()));
    }

    /** Where the time begins behind a bound: "since the coup on 1 February" tells it by an event. */
    static int behindEvent(Sentence sentence, int bound) {
        if (!sentence.token(bound).is("since") || bound + 1 >= sentence.size() || !sentence.token(bound + 1).tag().equals("DT")) {
            return bound + 1;
        }
        for (int i = bound + 2; i < Math.min(sentence.size() - 1, bound + LONGEST_EVENT); i++) {
            Token token = sentence.token(i);
            if (token.is("on") || token.is("in")) {
                return i + 1;
            }
            if (!token.isNoun() && !token.tag().startsWith("JJ")) {
                break;
            }
        }
        return bound + 1;
    }

    private static boolean joins(Token token) {
        return JOINTS.contains(token.lemma());
    }

    private static DayRange between(DayRange first, DayRange second) {
        LocalDate begin = first.begin();
        LocalDate end = second.end();
        return begin == null || end == null || end.isBefore(begin) ? DayRange.UNKNOWN : new DayRange(begin, end, second.basis());
    }

    private static DayRange bounded(DayRange days, String bound, @Nullable LocalDate published) {
        if (!days.isKnown()) {
            return days;
        }
        LocalDate begin = days.begin();
        LocalDate end = days.end();
        return switch (bound) {
            case "from" ->
                new DayRange(begin, published != null && begin != null && !begin.isAfter(published) ? published : null, days.basis());
            case "after" -> new DayRange(end, published != null && end != null && !end.isAfter(published) ? published : null, days.basis());
            case "to" -> new DayRange(null, end, days.basis());
            case "before" -> new DayRange(null, begin == null ? null : begin.minusDays(1), days.basis());
            default -> days;
        };
    }
}
