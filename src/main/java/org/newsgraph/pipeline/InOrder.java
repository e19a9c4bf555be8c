package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands the results on in the order of the input. Only a few pieces per thread are under way at
 * a time, so that memory does not grow with the input.
 */
final class InOrder {

    private static final int PIECES_PER_THREAD = 4;

    private InOrder() {
    }

    /**
     * Reads {@code work} and calls {@code results} on the calling thread only.
     *
     * @throws RuntimeException what a piece of work, reading or taking a result throws; the rest is given up
     * @throws InterruptedWorkException when the calling thread is interrupted
     */
    static <T> void run(Iterator<? extends Callable<T>> work, int threads, Consumer<? super T> results) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, names());
        try {
            Queue<Future<T>> underWay = new ArrayDeque<>();
            while (work.hasNext()) {
                underWay.add(pool.submit(work.next()));
                if (underWay.size() >= threads * PIECES_PER_THREAD) {
                    results.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                results.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWorkException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static ThreadFactory names() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "newsgraph-extract-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The work was stopped from outside. */
    static final class InterruptedWorkException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InterruptedWorkException(InterruptedException cause) {
            super("interrupted", cause);
        }
    }
}
