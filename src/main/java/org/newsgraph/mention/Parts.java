package org.newsgraph.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Early, mid and late parts of weeks, months and years. */
final class Parts {

    private Parts() {
    }

    /**
     * What words say of a time: "late", "mid", "the rest of". A day has no parts.
     *
     * @param part elapsed, remaining, first, middle or last
     * @param today when the words were published
     */
    static DayRange of(DayRange whole, String part, @Nullable LocalDate today) {
        return switch (part) {
            case "elapsed" -> elapsedOrRemaining(whole, today, true);
            case "remaining" -> elapsedOrRemaining(whole, today, false);
            default -> whole.isDay() ? whole : of(whole, part);
        };
    }

    private static DayRange elapsedOrRemaining(DayRange whole, @Nullable LocalDate today, boolean elapsed) {
        if (today == null || whole.begin() == null || whole.end() == null || today.isBefore(whole.begin()) || today.isAfter(whole.end())) {
            return whole;
        }
        return elapsed ? new DayRange(whole.begin(), today, whole.basis()) : new DayRange(today, whole.end(), whole.basis());
    }

    /**
     * A third of a month or decade, a year at either end of some years ("late May" is its last ten days or so), a quarter at either end of a year, two days of a week.
     *
     * @param part first, middle or last
     */
    static DayRange of(DayRange whole, String part) {
        LocalDate begin = whole.begin();
        LocalDate end = whole.end();
        if (begin == null || end == null) {
            return whole;
        }
        long days = ChronoUnit.DAYS.between(begin, end) + 1;
        if (days <= 1) {
            return whole;
        }
        if (days <= 7) {
            return cut(whole, part, begin.plusDays(1), begin.plusDays(2), begin.plusDays(3), end.minusDays(2));
        }
        if (days <= 31) {
            return cut(whole, part, begin.plusDays(9), begin.plusDays(10), begin.plusDays(19), begin.plusDays(20));
        }
        if (days <= 366) {
            return cut(whole, part, begin.plusMonths(3).minusDays(1), begin.plusMonths(4), end.minusMonths(4), begin.plusMonths(9));
        }
        if (days > 366 && days < 3_600) {
            return cut(whole, part, begin.plusYears(1).minusDays(1), begin.plusYears(1), end.minusYears(1), end.minusYears(1).plusDays(1));
        }
        long third = days / 3;
        return cut(whole, part, begin.plusDays(third), begin.plusDays(third), end.minusDays(third), end.minusDays(third));
    }

    private static DayRange cut(DayRange whole, String part, LocalDate firstEnd, LocalDate middleBegin, LocalDate middleEnd,
            LocalDate lastBegin) {
        return switch (part) {
            case "first" -> new DayRange(whole.begin(), firstEnd, whole.basis());
            case "middle" -> new DayRange(middleBegin, middleEnd, whole.basis());
            default -> new DayRange(lastBegin, whole.end(), whole.basis());
        };
    }
}
