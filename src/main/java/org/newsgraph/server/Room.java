package org.newsgraph.server;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/** What all queries together may hold in memory, in rows; one of them may hold half of it. */
final class Room {

    private static final Symbol HELD = Symbol.create("urn:x-newsgraph:held");
    /** So many are taken at a time. */
    private static final long BLOCK = 1_000;

    private final long rows;
    private final AtomicLong left;

    Room(long rows) {
        this.rows = rows;
        this.left = new AtomicLong(rows);
    }

    /** There is no room for what a query wants to hold. */
    static final class FullException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        FullException(int status, String message) {
            super(message, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** Lets one execution in; to be closed when it has ended. */
    Held enter(Context execution) {
        Held held = new Held();
        execution.set(HELD, held);
        return held;
    }

    /** What an execution holds; null for the program's own ones, which have a LIMIT. */
    static @Nullable Held held(@Nullable Context execution) {
        return execution == null ? null : execution.get(HELD);
    }

    /** What one execution holds; it runs in one thread. */
    final class Held implements AutoCloseable {

        private long taken;
        private long used;

        /** @throws FullException when that is too much */
        void hold(long number) {
            used += number;
            if (used > rows / 2) {
                throw new FullException(422, "the query has to hold more than " + rows / 2
                        + " rows in memory; ask for less, as with narrower patterns before a join or a GROUP BY");
            }
            while (used > taken) {
                if (left.addAndGet(-BLOCK) < 0) {
                    left.addAndGet(BLOCK);
                    throw new FullException(503, "other queries hold the memory that this one needs; come back later");
                }
                taken += BLOCK;
            }
        }

        /** For what is no longer needed. */
        void release(long number) {
            used -= number;
        }

        @Override
        public void close() {
            left.addAndGet(taken);
            taken = 0;
        }
    }
}
