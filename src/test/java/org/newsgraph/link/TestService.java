package org.newsgraph.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import org.newsgraph.ReconciliationSchema;

/**
 * A reconciliation service on this machine that speaks the protocol over HTTP, and misbehaves on demand: the next answers can be
 * replaced one by one.
 */
public final class TestService implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, ArrayNode> known = new HashMap<>();
    private final Deque<Misbehaviour> next = new ArrayDeque<>();
    private final List<List<String>> batches = Collections.synchronizedList(new ArrayList<>());
    private final List<String> violations = Collections.synchronizedList(new ArrayList<>());
    private String manifest = """
            {"versions": ["0.1", "0.2"], "name": "Atlas of the islands", "identifierSpace": "http://atlas.example/entity/",
             "schemaSpace": "http://atlas.example/type/", "batchSize": 4,
             "defaultTypes": [{"id": "T1", "name": "Person"}, {"id": "T2", "name": "Organization"}, {"id": "T3", "name": "Country"}]}
            """;

    /** Answers one exchange in its own way. */
    @FunctionalInterface
    public interface Misbehaviour {

        /** Behaves. */
        Misbehaviour NONE = exchange -> {
        };

        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** Answers nothing as long as the service is there. */
    public static final Misbehaviour NO_ANSWER = exchange -> Thread.sleep(Long.MAX_VALUE);

    /** Begins an answer and never ends it. */
    public static final Misbehaviour NO_END = exchange -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        Thread.sleep(Long.MAX_VALUE);
    };

    public TestService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/reconcile", this::handle);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/reconcile");
            send(exchange, 302, "");
        });
        server.start();
    }

    public URI address() {
        return address("/reconcile");
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public void manifest(String json) {
        manifest = json;
    }

    /** What to answer to a name: an array of candidates. */
    public TestService knows(String name, String candidates) {
        try {
            known.put(name, (ArrayNode) MAPPER.readTree(candidates));
            return this;
        } catch (IOException e) {
            throw new IllegalArgumentException(candidates, e);
        }
    }

    /** Answers the coming requests for results in these ways, one each; then it behaves again. */
    public void misbehave(Misbehaviour... ways) {
        synchronized (next) {
            next.addAll(List.of(ways));
        }
    }

    /** A status code without content, with headers given as name and value in turn. */
    public static Misbehaviour status(int code, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            send(exchange, code, "");
        };
    }

    public static Misbehaviour body(String text) {
        return exchange -> send(exchange, 200, text);
    }

    /** The names in each batch of questions, in the order of their arrival. */
    public List<List<String>> batches() {
        synchronized (batches) {
            return List.copyOf(batches);
        }
    }

    /** What was sent against the protocol. */
    public List<String> violations() {
        synchronized (violations) {
            return List.copyOf(violations);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, manifest);
                return;
            }
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!"application/x-www-form-urlencoded".equals(exchange.getRequestHeaders().getFirst("Content-Type"))
                    || !form.startsWith("queries=")) {
                violations.add("no form with queries: " + form);
            }
            String json = URLDecoder.decode(form.substring("queries=".length()), StandardCharsets.UTF_8);
            violations.addAll(ReconciliationSchema.QUERY_BATCH.problems(json));
            JsonNode queries = MAPPER.readTree(json);
            List<String> names = new ArrayList<>();
            queries.forEach(query -> names.add(query.path("query").asText()));
            batches.add(names);
            Misbehaviour way;
            synchronized (next) {
                way = next.poll();
            }
            if (way == null || way == Misbehaviour.NONE) {
                results(exchange, queries);
            } else {
                way.answer(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void results(HttpExchange exchange, JsonNode queries) throws IOException {
        ObjectNode results = MAPPER.createObjectNode();
        queries.properties().forEach(query -> results.putObject(query.getKey()).set("result",
                known.getOrDefault(query.getValue().path("query").asText(), MAPPER.createArrayNode())));
        send(exchange, 200, results.toString());
    }

    private static void send(HttpExchange exchange, int code, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
