package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is made while nobody waits. */
class GatheringTest {

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final List<Gathering> begun = new ArrayList<>();

    @AfterEach
    void close() {
        begun.forEach(Gathering::close);
    }

    private Gathering gathering(Function<Gathering.Turn, List<? extends Gathering.Task>> likely, BooleanSupplier free) {
        Gathering gathering = new Gathering(likely, Duration.ZERO, free);
        begun.add(gathering);
        return gathering;
    }

    private static void await(CountDownLatch latch) {
        assertThatCode(() -> assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue()).doesNotThrowAnyException();
    }

    /** Notes its steps. */
    private Gathering.Task task(String name, int steps, CountDownLatch end) {
        AtomicInteger left = new AtomicInteger(steps);
        return turn -> {
            made.add(name);
            if (left.decrementAndGet() > 0) {
                return true;
            }
            end.countDown();
            return false;
        };
    }

    @Test
    void whatIsAskedForIsMadeBeforeWhatIsLikely() {
        CountDownLatch end = new CountDownLatch(4);
        Gathering gathering = gathering(turn -> List.of(task("likely", 1, end), task("less likely", 2, end)), () -> true);
        gathering.add(task("asked", 2, end));
        gathering.add(task("asked later", 1, end));
        gathering.start();
        await(end);
        assertThat(made).containsExactly("asked", "asked", "asked later", "likely", "less likely", "less likely");
    }

    @Test
    void whatFailsKeepsNothingElseFromBeingMade() {
        CountDownLatch end = new CountDownLatch(2);
        Gathering gathering = gathering(turn -> {
            end.countDown();
            throw new IllegalStateException("no room");
        }, () -> true);
        gathering.add(turn -> {
            throw new IllegalStateException("broken");
        });
        gathering.start();
        gathering.add(task("asked", 1, end));
        await(end);
        assertThat(made).containsExactly("asked");
    }

    /** Notes that it is told. */
    private Gathering.Task failing(Predicate<Gathering.Turn> step) {
        return new Gathering.Task() {

            @Override
            public boolean step(Gathering.Turn turn) {
                throw new IllegalStateException(step.test(turn) ? "broken" : "ended");
            }

            @Override
            public void failed() {
                made.add("failed");
            }
        };
    }

    @Test
    void aTaskIsToldThatItFailedButNotThatItWasEnded() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Gathering gathering = gathering(turn -> List.of(), () -> true);
        gathering.add(failing(Gathering.Turn::lasts));
        gathering.add(failing(turn -> {
            untilEnded(turn, running);
            return turn.lasts();
        }));
        gathering.add(task("asked", 1, end));
        gathering.start();
        await(running);
        gathering.changed();
        await(end);
        assertThat(made).containsExactly("failed", "asked");
    }

    @Test
    void takesNoMoreThanItCanMake() {
        Gathering gathering = gathering(turn -> List.of(), () -> true);
        CountDownLatch none = new CountDownLatch(1);
        int taken = 0;
        while (taken < 1000 && gathering.add(task("asked", 1, none))) {
            taken++;
        }
        assertThat(taken).isBetween(1, 999);
        gathering.close();
        assertThat(gathering(turn -> List.of(), () -> true).add(task("asked", 1, none))).isTrue();
        assertThat(gathering.add(task("asked", 1, none))).as("closed").isFalse();
    }

    @Test
    void waitsForRoom() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        Gathering gathering = gathering(turn -> List.of(), () -> looks.incrementAndGet() > 3);
        gathering.add(task("asked", 1, end));
        gathering.start();
        await(end);
        assertThat(looks.get()).isGreaterThan(3);
        assertThat(made).containsExactly("asked");
    }

    @Test
    void aCommitEndsTheStepUnderWayAndBeginsAnew() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(2);
        List<Boolean> lasts = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger rounds = new AtomicInteger();
        Gathering gathering = gathering(turn -> {
            if (rounds.incrementAndGet() > 1) {
                return List.of(task("of the second commit", 1, end));
            }
            return List.of(step -> {
                untilEnded(step, running);
                lasts.add(step.lasts());
                end.countDown();
                return false;
            }, task("of the first commit", 1, new CountDownLatch(1)));
        }, () -> true);
        gathering.start();
        await(running);
        gathering.changed();
        await(end);
        assertThat(lasts).containsExactly(false);
        assertThat(made).containsExactly("of the second commit");
    }

    private static void untilEnded(Gathering.Turn turn, CountDownLatch running) {
        AtomicBoolean ending = new AtomicBoolean();
        turn.begun(ending);
        running.countDown();
        while (!ending.get()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void closingEndsTheStepUnderWayAndTheThread() {
        CountDownLatch running = new CountDownLatch(1);
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        Gathering gathering = gathering(turn -> List.of(), () -> true);
        gathering.add(turn -> {
            threads.add(Thread.currentThread());
            untilEnded(turn, running);
            made.add("ended");
            return true;
        });
        gathering.start();
        await(running);
        gathering.close();
        assertThat(made).containsExactly("ended");
        assertThat(threads).hasSize(1).noneMatch(Thread::isAlive);
    }

    @Test
    void whatBeginsAfterTheCommitIsEndedAtOnce() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean ending = new AtomicBoolean();
        Gathering gathering = gathering(turn -> List.of(), () -> true);
        gathering.add(turn -> {
            running.countDown();
            await(changed);
            turn.begun(ending);
            end.countDown();
            return false;
        });
        gathering.start();
        await(running);
        gathering.changed();
        changed.countDown();
        await(end);
        assertThat(ending).isTrue();
    }
}
