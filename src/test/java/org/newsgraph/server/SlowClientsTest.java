package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send or fetch slowly, more of them than requests are answered at a time. */
class SlowClientsTest {

    private static final int PLACES = 2;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        String text = "word ".repeat(20_000);
        served = Served.start(folder.resolve("store"), Settings.LOCAL.with(new Limits(LONGEST, 64 << 20, 100_000, PLACES)),
                Map.of("1", IntStream.range(0, 300).mapToObj(i -> "<urn:x" + i + "> <urn:p> '" + i + text + "' .")
                        .collect(Collectors.joining("\n"))));
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
        socket.setSoTimeout(60_000);
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
            Socket socket = connected(1 << 16);
            say(socket, "POST /newsgraph/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nContent-Length: 1000\r\n\r\nq");
            slow.add(socket);
        }
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
        assertThat(served.post("newsgraph/sparql", "application/x-www-form-urlencoded", "query=ASK%7B%7D").statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            StringBuilder answer = new StringBuilder();
            // a byte now and then, until the server has had enough
            for (int i = 0; i < 600 && answer.isEmpty(); i++) {
                say(socket, "x");
                socket.setSoTimeout(100);
                try {
                    answer.append(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
                } catch (java.net.SocketTimeoutException e) {
                    // not yet
                }
            }
            assertThat(answer.toString()).isEqualTo("HTTP/1.1 408");
            socket.close();
        }
    }

    @Test
    void whoFetchesSlowlyIsCutOff() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            Socket socket = connected(1 << 12);
            say(socket, "GET /newsgraph/data?default HTTP/1.1\r\nHost: localhost\r\nAccept: application/n-triples\r\n\r\n");
            slow.add(socket);
        }
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        int status = 503;
        // fetches a little, so that the connection is not idle
        while (status == 503 && System.nanoTime() < end) {
            for (Socket socket : slow) {
                socket.getInputStream().readNBytes(10_000);
            }
            status = served.query("ASK {}").statusCode();
        }
        assertThat(status).isEqualTo(200);
        for (Socket socket : slow) {
            assertThat(rest(socket)).as("the answer has no end").doesNotContain("\r\n0\r\n\r\n");
            socket.close();
        }
    }

    private static String rest(Socket socket) throws IOException {
        StringBuilder end = new StringBuilder();
        byte[] bytes = new byte[1 << 16];
        InputStream in = socket.getInputStream();
        try {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                end.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
                end.delete(0, Math.max(0, end.length() - 20));
            }
        } catch (SocketException e) {
            return end.toString();
        }
        return end.toString();
    }
}
