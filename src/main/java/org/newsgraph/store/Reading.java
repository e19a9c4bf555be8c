package org.newsgraph.store;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * A store that is read by several queries in a limited time.
 *
 * @param end of the time, by {@link System#nanoTime}
 */
public record Reading(Store store, long end) {

    private static final Duration AT_EASE = Duration.ofDays(1);

    /** With all the time that it takes: the bytes of an export wait for no one. */
    public static Reading atEase(Store store) {
        return within(store, AT_EASE);
    }

    /** From now on. With no time at all the first query ends before it begins, with {@link QueryCancelledException}. */
    public static Reading within(Store store, Duration longest) {
        return new Reading(store, System.nanoTime() + longest.toNanos());
    }

    /** The time for the next query. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
