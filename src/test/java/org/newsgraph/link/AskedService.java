package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server on this machine that speaks the protocol over HTTP, a client, and a clock of which both know. */
abstract class AskedService {

    static final Instant START = Instant.parse("2031-03-04T05:06:07Z");
    static final Pace PACE = new Pace(Duration.ofSeconds(1), Duration.ofMinutes(5), 3, Duration.ofSeconds(2),
            Duration.ofSeconds(60));

    @TempDir
    Path folder;
    TestService service;
    final Time time = new Time();
    final List<String> problems = new ArrayList<>();
    int answered;

    /** Time passes only while somebody waits. */
    static final class Time extends Clock implements Pause {

        final List<Duration> waits = new ArrayList<>();
        Instant now = START;

        @Override
        public void last(Duration duration) {
            waits.add(duration);
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void start() throws IOException {
        service = new TestService();
    }

    @AfterEach
    void stop() {
        service.close();
        assertThat(service.violations()).as("what the client sent against the protocol").isEmpty();
    }

    final Map<NameQuery, Answer> ask(Pace pace, Instant oldest, String... names) {
        URI address = service.address();
        try (Exchange exchange = new Exchange(pace, time, time); AnswerCache cache = AnswerCache.open(folder, address, oldest)) {
            return Reconciler.open(address, exchange, cache, time).ask(Stream.of(names).map(AskedService::query).toList(),
                    listener(address));
        }
    }

    /** Notes what it is told, with SERVICE instead of an address. */
    final Reconciler.Listener listener(URI address) {
        return new Reconciler.Listener() {

            @Override
            public void answered() {
                answered++;
            }

            @Override
            public void problem(String line) {
                problems.add(line.replace(address.toString(), "SERVICE"));
            }
        };
    }

    final Map<NameQuery, Answer> ask(String... names) {
        return ask(PACE, Instant.EPOCH, names);
    }

    static NameQuery query(String name) {
        return new NameQuery(name, "T1", 5);
    }

    static String[] names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "name " + i).toArray(String[]::new);
    }
}
