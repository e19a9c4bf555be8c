package org.newsgraph.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code begin} to {@code end}, both inclusive; null is open, both null is unknown. */
record DayRange(@Nullable LocalDate begin, @Nullable LocalDate end, When.Basis basis) {

    static final DayRange UNKNOWN = new DayRange(null, null, When.Basis.INFERRED);

    static DayRange day(@Nullable LocalDate day, When.Basis basis) {
        return new DayRange(day, day, basis);
    }

    static DayRange month(int year, int month, When.Basis basis) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DayRange(first, first.plusMonths(1).minusDays(1), basis);
    }

    static DayRange years(int first, int last, When.Basis basis) {
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), basis);
    }

    boolean isKnown() {
        return begin != null || end != null;
    }

    boolean isDay() {
        return begin != null && begin.equals(end);
    }

    /** Only what lies on or before a day; for what has happened already. */
    DayRange notAfter(@Nullable LocalDate last) {
        if (last == null || begin == null || end == null || begin.isAfter(last) || !end.isAfter(last)) {
            return this;
        }
        return new DayRange(begin, last, basis);
    }
}
