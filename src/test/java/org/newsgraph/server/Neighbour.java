package org.newsgraph.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Another server on this machine, which answers any query with the same rows and counts how often it is asked. At {@code /moved} it leads
 * elsewhere, at {@code /nothing} there is nothing; these it does not count.
 */
final class Neighbour implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param bindings rows of the variable {@code s}, as JSON */
    Neighbour(String bindings) throws IOException {
        byte[] rows = ("{\"@context\":{},\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[" + bindings + "]}}")
                .getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, rows));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/inner");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/nothing", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    private void answer(HttpExchange exchange, byte[] rows) throws IOException {
        asked.incrementAndGet();
        exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, rows.length);
        exchange.getResponseBody().write(rows);
        exchange.close();
    }

    /** The address of a path. */
    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
