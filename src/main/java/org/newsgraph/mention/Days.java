package org.newsgraph.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days and the weeks, months and years they lie in. */
final class Days {

    private Days() {
    }

    /** A day, or null when there is no such day. */
    static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The whole unit so many steps from the one that holds a day; weeks begin on Monday. */
    static DayRange unit(LocalDate day, String unit, int step) {
        return switch (unit) {
            case "day" -> DayRange.day(day.plusDays(step), When.Basis.RESOLVED);
            case "week" -> from(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step), 6);
            case "weekend" -> weekend(day, step);
            case "month" -> {
                LocalDate first = day.withDayOfMonth(1).plusMonths(step);
                yield DayRange.month(first.getYear(), first.getMonthValue(), When.Basis.RESOLVED);
            }
            case "quarter" -> {
                LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1).plusMonths(3L * step);
                yield new DayRange(first, first.plusMonths(3).minusDays(1), When.Basis.RESOLVED);
            }
            case "year" -> DayRange.years(day.getYear() + step, day.getYear() + step, When.Basis.RESOLVED);
            case "decade" -> {
                int first = Math.floorDiv(day.getYear(), 10) * 10 + 10 * step;
                yield DayRange.years(first, first + 9, When.Basis.RESOLVED);
            }
            default -> DayRange.UNKNOWN;
        };
    }

    /** The Saturday and Sunday last begun by a day, or the ones after it. */
    private static DayRange weekend(LocalDate day, int step) {
        LocalDate saturday = day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - 6, 7));
        return from(step > 0 ? saturday.plusWeeks(1) : saturday, 1);
    }

    /** The months of a season; one that begins in December ends in the next year. */
    static DayRange season(int year, String months, When.Basis basis) {
        String[] ends = months.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[1]);
        LocalDate end = LocalDate.of(last < first ? year + 1 : year, last, 1).plusMonths(1).minusDays(1);
        return new DayRange(LocalDate.of(year, first, 1), end, basis);
    }

    private static DayRange from(LocalDate first, int more) {
        return new DayRange(first, first.plusDays(more), When.Basis.RESOLVED);
    }
}
