package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

class ServerTest {

    private static final String BASE = "http://test.example/id/";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;
    private static Store store;
    private static Server server;

    @BeforeAll
    static void start() {
        store = Store.openOrCreate(folder.resolve("store"), BASE, "is testing it");
        try (StoreWriter writer = new StoreWriter(store)) {
            Graph graph = GraphFactory.createDefaultGraph();
            graph.add(SSE.parseTriple(
                    "(<http://test.example/id/article/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/NewsArticle>)"));
            graph.add(SSE.parseTriple("(<http://test.example/id/article/1> <http://schema.org/headline> \"Ruritania speaks\")"));
            writer.putArticle(BASE + "graph/article/1", "1", "", graph);
            writer.commit();
        }
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, Duration.ofSeconds(60)));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> query(String text, String accept) throws IOException, InterruptedException {
        return get("newsgraph/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8), accept);
    }

    private static HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(server.address() + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersOverTheUnionOfAllGraphs() throws IOException, InterruptedException {
        HttpResponse<String> csv = query("SELECT ?h { ?a <http://schema.org/headline> ?h }", "text/csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).isEqualTo("h\r\nRuritania speaks\r\n");
        HttpResponse<String> json = query("SELECT ?g { GRAPH ?g { ?a <http://schema.org/headline> ?h } }",
                "application/sparql-results+json");
        assertThat(json.body()).contains("\"value\": \"http://test.example/id/graph/article/1\"");
    }

    @Test
    void answersAtBothNamesAndByPost() throws IOException, InterruptedException {
        assertThat(get("newsgraph/query?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D", "text/csv").body()).contains("true");
        assertThat(post("newsgraph/sparql", "application/sparql-query", "ASK { ?s ?p ?o }").body()).contains("true");
        assertThat(post("newsgraph/sparql", "application/x-www-form-urlencoded", "output=text&query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D").body())
                .contains("yes");
    }

    @Test
    void readsGraphsAndWritesNone() throws IOException, InterruptedException {
        HttpResponse<String> graph = get("newsgraph/data?graph=" + URLEncoder.encode(BASE + "graph/article/1", StandardCharsets.UTF_8),
                "text/turtle");
        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.body()).contains("Ruritania speaks");
        assertThat(post("newsgraph/data?default", "text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode()).isEqualTo(405);
        assertThat(post("newsgraph/update", "application/sparql-update", "CLEAR ALL").statusCode()).isEqualTo(404);
        assertThat(post("newsgraph", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 415);
        assertThat(post("newsgraph/sparql", "application/x-www-form-urlencoded", "update=CLEAR+ALL").statusCode()).isEqualTo(400);
        assertThat(query("ASK { ?s ?p ?o }", "text/csv").body()).contains("true");
    }

    @Test
    void refusesToAskOtherServers() throws IOException, InterruptedException {
        HttpResponse<String> answer = query("SELECT * { SERVICE <" + server.sparql() + "> { ?s ?p ?o } }", "text/csv");
        assertThat(answer.statusCode()).isBetween(400, 599);
        assertThat(answer.body()).doesNotContain("Ruritania");
        assertThat(query("SELECT * { SERVICE SILENT <" + server.sparql() + "> { ?s ?p ?o } }", "text/csv").body())
                .doesNotContain("Ruritania");
        assertThat(query("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", "text/csv").body().lines()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAQuery() throws IOException, InterruptedException {
        HttpResponse<String> answer = query("SELECT ?a { ?a ?b }", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1");
        assertThat(get("nothing", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("newsgraph/nothing", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAStartPageThatAsksNobodyElse() throws IOException, InterruptedException {
        HttpResponse<String> page = get("", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("<tr><th>articles</th><td>1</td></tr>").contains("PREFIX ng: &lt;").doesNotContain("{{")
                .doesNotContain("src=").doesNotContain("href=\"http");
        assertThat(get("$/ping", "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Server.requireFree("127.0.0.1", port)).isInstanceOf(Server.ServerException.class)
                    .hasMessage("port " + port + " is in use; name another with --port");
            assertThatThrownBy(() -> Server.start(store, new Server.Settings("127.0.0.1", port, Duration.ofSeconds(60))))
                    .isInstanceOf(Server.ServerException.class).hasMessage("port " + port + " is in use; name another with --port");
        }
        assertThatThrownBy(() -> Server.requireFree("nowhere.invalid", 0)).isInstanceOf(Server.ServerException.class)
                .hasMessage("host 'nowhere.invalid' is not known");
    }
}
