package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send or fetch slowly, more of them than requests are answered at a time. */
class SlowClientsTest {

    private static final int PLACES = 2;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** After so long something hangs. */
    private static final Duration HANGING = Duration.ofMinutes(5);

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        String text = "word ".repeat(20_000);
        served = Served.start(folder.resolve("store"), Settings.LOCAL.with(new Limits(LONGEST, 64 << 20, 100_000, PLACES)),
                Map.of("1", IntStream.range(0, 300).mapToObj(i -> "<urn:x" + i + "> <urn:p> '" + i + text + "' .")
                        .collect(Collectors.joining("\n"))));
        // what a server does first takes longest
        served.query("ASK {}");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Socket connected(int buffer) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        URI address = URI.create(served.server().address());
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.setSoTimeout((int) HANGING.toMillis());
        return socket;
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void whoSendsSlowlyKeepsNoPlace() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded", "application/sparql-query")) {
            slow.add(sending(type));
        }
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
        assertThat(served.post("newsgraph/sparql", "application/x-www-form-urlencoded", "query=ASK%7B%7D").statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            String answer = answered(socket);
            for (long end = System.nanoTime() + HANGING.toNanos(); answer.isEmpty() && System.nanoTime() < end;) {
                answer = answered(sending("application/sparql-query"));
            }
            assertThat(answer).isEqualTo("HTTP/1.1 408");
        }
    }

    /** A client that has begun to send. */
    private static Socket sending(String type) throws IOException {
        Socket socket = connected(1 << 16);
        say(socket, "POST /newsgraph/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: 90000\r\n\r\nq");
        return socket;
    }

    /**
     * The begin of an answer to somebody who sends a byte now and then, until the server has had enough; empty where a byte crossed the answer,
     * which is lost then.
     */
    private static String answered(Socket slow) throws IOException {
        byte[] answer = new byte[12];
        try (Socket socket = slow) {
            socket.setSoTimeout(100);
            return new String(answer, 0, read(socket, answer), StandardCharsets.US_ASCII);
        } catch (SocketException e) {
            return "";
        }
    }

    private static int read(Socket socket, byte[] answer) throws IOException {
        int read = 0;
        for (long end = System.nanoTime() + HANGING.toNanos(); read < answer.length && System.nanoTime() < end;) {
            try {
                int more = socket.getInputStream().read(answer, read, answer.length - read);
                if (more < 0) {
                    break;
                }
                read += more;
            } catch (SocketTimeoutException e) {
                say(socket, "x");
            }
        }
        return read;
    }

    @Test
    void whoFetchesSlowlyIsCutOff() throws IOException, InterruptedException {
        List<Fetching> slow = fetching();
        int status = served.query("ASK {}").statusCode();
        // where the machine stands still for as long as they are waited for, they are cut off before the question
        for (long end = System.nanoTime() + HANGING.toNanos(); status != 503 && System.nanoTime() < end;) {
            slow = fetching();
            status = served.query("ASK {}").statusCode();
        }
        assertThat(status).as("all places are taken").isEqualTo(503);
        // fetches a little now and then, so that no connection is idle
        for (long end = System.nanoTime() + HANGING.toNanos(); !slow.stream().allMatch(Fetching::ended) && System.nanoTime() < end;) {
            TimeUnit.MILLISECONDS.sleep(500);
            for (Fetching each : slow) {
                each.read();
            }
        }
        for (Fetching each : slow) {
            assertThat(each.ended()).isTrue();
            assertThat(each.last.toString()).as("the answer has no end").doesNotContain("\r\n0\r\n\r\n");
        }
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }

    /** Clients that take all places, each with the begin of its answer. */
    private static List<Fetching> fetching() throws IOException {
        List<Fetching> slow = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            Socket socket = connected(1 << 12);
            say(socket, "GET /newsgraph/data?default HTTP/1.1\r\nHost: localhost\r\nAccept: application/n-triples\r\n\r\n");
            slow.add(new Fetching(socket));
        }
        for (Fetching each : slow) {
            each.read();
        }
        return slow;
    }

    /** An answer that is fetched in small pieces, until the connection ends. */
    private static final class Fetching {

        private final Socket socket;
        private final StringBuilder last = new StringBuilder();

        Fetching(Socket socket) {
            this.socket = socket;
        }

        boolean ended() {
            return socket.isClosed();
        }

        void read() throws IOException {
            if (ended()) {
                return;
            }
            byte[] bytes = new byte[10_000];
            try {
                int number = socket.getInputStream().readNBytes(bytes, 0, bytes.length);
                if (number == 0) {
                    socket.close();
                } else {
                    last.append(new String(bytes, 0, number, StandardCharsets.ISO_8859_1));
                    last.delete(0, Math.max(0, last.length() - 20));
                }
            } catch (SocketException e) {
                socket.close();
            }
        }
    }
}
