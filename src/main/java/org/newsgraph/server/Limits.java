package org.newsgraph.server;

import java.time.Duration;

/**
 * How much one request may take.
 *
 * @param queryTime longest time for one query
 * @param resultBytes longest answer
 * @param bodyBytes longest body of a request; those who administer may send {@link #ADMIN_FACTOR} times as much
 * @param queries answered at the same time; another one is told to come back
 * @param rows that all queries together may hold in memory, for joins, groups and results that cannot be streamed; one may hold half
 * @param pageTime how long a reader waits for the tables of a page; what takes longer is gathered for later readers
 */
public record Limits(Duration queryTime, long resultBytes, long bodyBytes, int queries, long rows, Duration pageTime) {

    /** How much more those may send who have a password. */
    public static final int ADMIN_FACTOR = 100;

    /** A row with its place in a table, as measured in joins; half of the memory is left for everything else. */
    private static final long BYTES_OF_A_ROW = 400;

    /** What a public server can bear on a small machine: a minute, 256 MB out, 1 MB in, 16 at a time. */
    public static final Limits STANDARD = new Limits(Duration.ofSeconds(60), 256L << 20, 1L << 20, 16);

    /** With as many rows as fit into half of the process's memory. */
    public Limits(Duration queryTime, long resultBytes, long bodyBytes, int queries) {
        this(queryTime, resultBytes, bodyBytes, queries, Runtime.getRuntime().maxMemory() / 2 / BYTES_OF_A_ROW);
    }

    /** With readers who wait for a page as long as for a query. */
    public Limits(Duration queryTime, long resultBytes, long bodyBytes, int queries, long rows) {
        this(queryTime, resultBytes, bodyBytes, queries, rows, queryTime);
    }

    public Limits {
        if (queryTime.isNegative() || queryTime.isZero() || resultBytes < 1 || bodyBytes < 1 || queries < 1 || rows < 2
                || pageTime.isNegative()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** The same with readers of pages who are less patient. */
    public Limits withPages(Duration other) {
        return new Limits(queryTime, resultBytes, bodyBytes, queries, rows, other);
    }
}
