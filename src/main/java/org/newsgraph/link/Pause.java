package org.newsgraph.link;

import java.time.Duration;

/** Lets time pass; a test lets none pass. */
@FunctionalInterface
public interface Pause {

    /** Returns after that long. */
    void last(Duration duration) throws InterruptedException;

    /** By the machine's clock. */
    static Pause real() {
        return Thread::sleep;
    }
}
