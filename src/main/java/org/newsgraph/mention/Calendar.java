package org.newsgraph.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that are told relative to another day.
 *
 * @param published the day from which the article speaks; null when it is unknown
 */
record Calendar(@Nullable LocalDate published) {

    /** Units of the longest time that is reckoned back or ahead; what is longer was read wrongly. */
    private static final int MOST = 200;
    private static final When.Basis BASIS = When.Basis.RESOLVED;

    /** A weekday: the last one up to the day of publication, or the next one after it. */
    DayRange weekday(int weekday, Direction direction) {
        if (published == null) {
            return DayRange.UNKNOWN;
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7);
        LocalDate day = published.minusDays(back);
        return DayRange.day(direction == Direction.AHEAD ? day.plusWeeks(1) : day, BASIS);
    }

    /** "last Monday", "this Monday", "next Monday". */
    DayRange weekday(int weekday, int step, Direction direction) {
        if (published == null) {
            return DayRange.UNKNOWN;
        }
        LocalDate nearest = weekday(weekday, Direction.BACK).begin();
        if (nearest == null || step == 0) {
            return weekday(weekday, direction);
        }
        return DayRange.day(step < 0 ? (nearest.equals(published) ? nearest.minusWeeks(1) : nearest) : nearest.plusWeeks(1), BASIS);
    }

    /** A day of a month without its year: the nearest that fits the direction. */
    DayRange dayOfMonth(int month, int day, Direction direction) {
        if (published == null) {
            return DayRange.UNKNOWN;
        }
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = Days.of(year, month, day);
            if (candidate != null && fits(candidate, direction) && (best == null || distance(candidate) < distance(best))) {
                best = candidate;
            }
        }
        return best == null ? DayRange.UNKNOWN : DayRange.day(best, BASIS);
    }

    /** A month without its year. */
    DayRange month(int month, Direction direction) {
        if (published == null) {
            return DayRange.UNKNOWN;
        }
        int year = published.getYear();
        if (direction == Direction.AHEAD ? month < published.getMonthValue() : month > published.getMonthValue()) {
            year += direction == Direction.AHEAD ? 1 : -1;
        }
        return DayRange.month(year, month, BASIS);
    }

    private boolean fits(LocalDate day, Direction direction) {
        return switch (direction) {
            case BACK -> published == null || !day.isAfter(published);
            case AHEAD -> published == null || !day.isBefore(published);
            case NONE -> true;
        };
    }

    private long distance(LocalDate day) {
        return published == null ? 0 : Math.abs(day.toEpochDay() - published.toEpochDay());
    }

    /** The whole week, month, quarter, year or decade that lies so many steps from the one of publication. */
    DayRange unit(String unit, int step) {
        return published == null ? DayRange.UNKNOWN : Days.unit(published, unit, step);
    }

    /** So many units before or after a day, as exact as the unit is. */
    static DayRange shifted(@Nullable LocalDate from, String unit, long amount) {
        if (from == null) {
            return DayRange.UNKNOWN;
        }
        return switch (unit) {
            case "hour" -> DayRange.day(from, BASIS);
            case "day" -> DayRange.day(from.plusDays(amount), BASIS);
            case "week" -> Days.unit(from.plusWeeks(amount), "week", 0);
            case "month" -> Days.unit(from.plusMonths(amount), "month", 0);
            case "quarter" -> Days.unit(from.plusMonths(3 * amount), "quarter", 0);
            case "year" -> Days.unit(from.plusYears(amount), "year", 0);
            case "decade" -> Days.unit(from.plusYears(10 * amount), "decade", 0);
            default -> DayRange.UNKNOWN;
        };
    }

    /** "the last two weeks", "the next three years". */
    DayRange span(String unit, long amount, int step) {
        if (published == null || amount <= 0 || amount > MOST) {
            return DayRange.UNKNOWN;
        }
        LocalDate other = switch (unit) {
            case "hour" -> published.plusDays(step < 0 ? -1 : 1);
            case "day" -> published.plusDays(step * amount);
            case "week" -> published.plusWeeks(step * amount);
            case "month" -> published.plusMonths(step * amount);
            case "quarter" -> published.plusMonths(3L * step * amount);
            case "year" -> published.plusYears(step * amount);
            case "decade" -> published.plusYears(10L * step * amount);
            default -> published;
        };
        return other.equals(published)
                ? DayRange.UNKNOWN
                : step < 0 ? new DayRange(other, published, BASIS) : new DayRange(published, other, BASIS);
    }
}
