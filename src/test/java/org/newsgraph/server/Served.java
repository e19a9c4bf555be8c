package org.newsgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** A small store behind a server on a free port, and a client. */
final class Served implements AutoCloseable {

    static final String BASE = "http://test.example/id/";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Store store;
    private final Server server;

    private Served(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    /** One article with a headline. */
    static Served start(Path folder, Settings settings) {
        return start(folder, settings, Map.of("1",
                "<http://test.example/id/article/1> a <http://schema.org/NewsArticle> ; <http://schema.org/headline> 'Ruritania speaks' ."));
    }

    /** @param articles graphs in Turtle by id of article */
    static Served start(Path folder, Settings settings, Map<String, String> articles) {
        Store store = Store.openOrCreate(folder, BASE, "is testing it");
        try (StoreWriter writer = new StoreWriter(store)) {
            articles.forEach((id, turtle) -> writer.putArticle(BASE + "graph/article/" + id, "1", "", graph(turtle)));
            writer.commit();
        }
        return serve(store, settings);
    }

    static Served serve(Store store, Settings settings) {
        try {
            return new Served(store, Server.start(store, settings));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).base(BASE).parse(graph);
        return graph;
    }

    Store store() {
        return store;
    }

    Server server() {
        return server;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> query(String text, String... headers) {
        return get("newsgraph/sparql?query=" + encoded(text), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    static HttpRequest at(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
