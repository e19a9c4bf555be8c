package org.newsgraph.link;

import java.time.Duration;

/**
 * How patiently to ask a service.
 *
 * @param between least time from the beginning of one request to the next
 * @param timeout longest time for one request, its answer included
 * @param tries how often to send a request that fails for a reason that may pass
 * @param firstWait before the second try; doubled before each further one, unless the service says how long to wait
 * @param longestWait when a service asks for more patience than this, it is given up
 */
public record Pace(Duration between, Duration timeout, int tries, Duration firstWait, Duration longestWait) {

    /** One request a second, five tries. */
    public static final Pace POLITE = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), 5, Duration.ofSeconds(1),
            Duration.ofMinutes(5));

    public Pace {
        if (tries < 1 || between.isNegative() || firstWait.isNegative() || !timeout.isPositive()) {
            throw new IllegalArgumentException("no such patience: " + tries + " tries, " + timeout + " each");
        }
    }

    /** The same with another time between requests and another time-out. */
    public Pace with(Duration newBetween, Duration newTimeout) {
        return new Pace(newBetween, newTimeout, tries, firstWait, longestWait);
    }
}
