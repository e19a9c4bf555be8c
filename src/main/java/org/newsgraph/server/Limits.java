package org.newsgraph.server;

import java.time.Duration;

/**
 * How much one request may take.
 *
 * @param queryTime longest time for one query
 * @param resultBytes longest answer
 * @param bodyBytes longest body of a request; those who administer may send {@link #ADMIN_FACTOR} times as much
 * @param queries answered at the same time; another one is told to come back
 */
public record Limits(Duration queryTime, long resultBytes, long bodyBytes, int queries) {

    /** How much more those may send who have a password. */
    public static final int ADMIN_FACTOR = 100;

    /** What a public server can bear on a small machine: a minute, 256 MB out, 1 MB in, 16 at a time. */
    public static final Limits STANDARD = new Limits(Duration.ofSeconds(60), 256L << 20, 1L << 20, 16);

    public Limits {
        if (queryTime.isNegative() || queryTime.isZero() || resultBytes < 1 || bodyBytes < 1 || queries < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
