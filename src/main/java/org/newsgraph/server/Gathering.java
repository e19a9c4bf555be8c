package org.newsgraph.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes in one thread, step by step, what readers did not wait for; and when nobody has asked for anything, what they are likely to ask
 * for, at the start and anew after each commit. No thread is interrupted: that would close the store's files.
 */
final class Gathering implements AutoCloseable {

    /** Each takes minutes at worst, and readers do not come back to what takes longer. */
    private static final int MOST = 64;
    private static final System.Logger LOG = System.getLogger(Gathering.class.getName());

    private final Function<Turn, List<? extends Task>> likely;
    private final Duration quiet;
    private final BooleanSupplier free;
    private final Deque<Task> asked = new ArrayDeque<>();
    private final Deque<Task> ahead = new ArrayDeque<>();
    private @Nullable Thread thread;
    private @Nullable AtomicBoolean running;
    private long changes;
    private boolean due = true;
    private long begin = System.nanoTime();
    private boolean closed;

    /**
     * Does nothing until {@link #start}.
     *
     * @param likely what readers are likely to ask for; asked in the thread
     * @param quiet so long nothing more is to be committed before that is made
     * @param free whether there is room for a step; may wait a moment
     */
    Gathering(Function<Turn, List<? extends Task>> likely, Duration quiet, BooleanSupplier free) {
        this.likely = likely;
        this.quiet = quiet;
        this.free = free;
    }

    /** Something to make in steps, each of them one transaction at most. */
    interface Task {

        /**
         * Does the next step; when that fails the others are left out.
         *
         * @return whether there is another one, which may be the same again
         */
        boolean step(Turn turn);

        /** Is told when a step has failed that was not ended early; by itself has nobody to tell. */
        default void failed() {
            // whoever asks for the same meets what the step has met
        }
    }

    /** A step that is under way. */
    interface Turn {

        /** Gives the means to end it early. */
        void begun(AtomicBoolean ending);

        /** Has something else made after it; tells whether it will be. */
        boolean later(Task task);

        /** Whether it was not ended early. */
        boolean lasts();
    }

    /** Begins; to be closed from then on. */
    synchronized void start() {
        Thread started = new Thread(this::run, "pages");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** Whether it will be made. */
    synchronized boolean add(Task task) {
        if (closed || asked.size() >= MOST) {
            return false;
        }
        asked.add(task);
        notifyAll();
        return true;
    }

    /** After a commit: ends the step under way, and begins anew with what is likely. */
    synchronized void changed() {
        due = true;
        begin = System.nanoTime() + quiet.toNanos();
        end();
    }

    private synchronized void end() {
        changes++;
        ahead.clear();
        if (running != null) {
            running.set(true);
        }
        notifyAll();
    }

    /** Ends the step under way, and then the thread. */
    @Override
    public void close() {
        Thread started;
        synchronized (this) {
            closed = true;
            end();
            started = thread;
        }
        boolean interrupted = false;
        while (started != null && started.isAlive()) {
            try {
                started.join();
            } catch (InterruptedException e) {
                // the store is closed next, and must not be read then
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        for (Step step = next(); step != null; step = next()) {
            if (free.getAsBoolean() && !step.goesOn()) {
                done(step.task);
            }
        }
    }

    private synchronized void done(Task task) {
        asked.remove(task);
        ahead.remove(task);
        running = null;
    }

    private synchronized @Nullable Step next() {
        try {
            while (!closed) {
                Task task = asked.isEmpty() ? ahead.peek() : asked.peek();
                if (task != null) {
                    return new Step(task, changes);
                }
                long left = begin - System.nanoTime();
                if (due && left <= 0) {
                    due = false;
                    ahead.add(this::findLikely);
                } else if (due) {
                    wait(Duration.ofNanos(left).toMillis() + 1);
                } else {
                    wait();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private boolean findLikely(Turn turn) {
        List<? extends Task> tasks = likely.apply(turn);
        synchronized (this) {
            if (turn.lasts()) {
                ahead.addAll(tasks);
            }
        }
        return false;
    }

    /** One turn of a task. */
    private final class Step implements Turn {

        private final Task task;
        private final long before;

        Step(Task task, long before) {
            this.task = task;
            this.before = before;
        }

        boolean goesOn() {
            try {
                return task.step(this);
            } catch (RuntimeException e) {
                tell(e);
                return false;
            }
        }

        private void tell(RuntimeException e) {
            if (lasts()) {
                LOG.log(System.Logger.Level.WARNING, "what readers did not wait for could not be made", e);
                try {
                    task.failed();
                } catch (RuntimeException again) {
                    LOG.log(System.Logger.Level.WARNING, "nor could that be said", again);
                }
            }
        }

        @Override
        public void begun(AtomicBoolean ending) {
            synchronized (Gathering.this) {
                running = ending;
                ending.compareAndSet(false, !lasts());
            }
        }

        @Override
        public boolean later(Task other) {
            return add(other);
        }

        @Override
        public boolean lasts() {
            synchronized (Gathering.this) {
                return changes == before;
            }
        }
    }
}
