package org.newsgraph.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;

/**
 * Ends a query or an update in time. Jena's own time-out takes a lock that the query holds while its plan is made; a join gathers rows
 * then, so that the query does not end, nor any other one, since all wait for one clock.
 */
public final class Deadline {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Deadline() {
    }

    /**
     * Before an execution begins: lets it throw {@link QueryCancelledException} when the time is over.
     *
     * @param longest of nothing ends it before it begins
     * @return becomes true then
     */
    // the task only sets a flag and cannot fail, so nobody waits for it
    @SuppressWarnings("FutureReturnValueIgnored")
    public static AtomicBoolean set(Context execution, Duration longest) {
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(execution);
        if (longest.isPositive()) {
            CLOCK.schedule(() -> cancelled.set(true), longest.toNanos(), TimeUnit.NANOSECONDS);
        } else {
            cancelled.set(true);
        }
        return cancelled;
    }

    /**
     * What a failure of an execution is. A hash join that is cancelled while it gathers its rows fails on closing what it has not yet made.
     *
     * @param cancelled the signal that ends the execution
     * @return that it was cancelled, when it was; else the failure as it is
     */
    public static RuntimeException reason(RuntimeException failure, AtomicBoolean cancelled) {
        if (!cancelled.get() || failure instanceof QueryCancelledException) {
            return failure;
        }
        QueryCancelledException end = new QueryCancelledException();
        end.addSuppressed(failure);
        return end;
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setKeepAliveTime(10, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }
}
