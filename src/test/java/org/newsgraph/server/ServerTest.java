package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {

    private static final String GRAPH = Served.BASE + "graph/article/1";

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(folder.resolve("store"), Settings.LOCAL);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void answersOverTheUnionOfAllGraphs() {
        HttpResponse<String> csv = served.query("SELECT ?h { ?a <http://schema.org/headline> ?h }", "Accept", "text/csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).isEqualTo("h\r\nRuritania speaks\r\n");
        HttpResponse<String> json = served.query("SELECT ?g { GRAPH ?g { ?a schema:headline ?h } }", "Accept",
                "application/sparql-results+json");
        assertThat(json.body()).contains("\"value\": \"" + GRAPH + "\"");
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values",
            "application/sparql-results+thrift"})
    void givesRowsInEachFormat(String type) {
        HttpResponse<String> rows = served.query("SELECT ?h { ?a schema:headline ?h }", "Accept", type);
        assertThat(rows.statusCode()).isEqualTo(200);
        assertThat(Served.header(rows, "Content-Type")).startsWith(type);
        assertThat(rows.body()).contains("Ruritania speaks");
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "application/trig",
            "application/n-quads"})
    void givesTriplesInEachFormat(String type) {
        HttpResponse<String> triples = served.query("CONSTRUCT WHERE { ?a schema:headline ?h }", "Accept", type);
        assertThat(triples.statusCode()).isEqualTo(200);
        assertThat(Served.header(triples, "Content-Type")).startsWith(type);
        assertThat(triples.body()).contains("Ruritania speaks");
        assertThat(served.query("DESCRIBE <http://test.example/id/article/1>", "Accept", type).body()).contains("Ruritania");
    }

    @Test
    void answersAtBothNamesAndByPost() {
        assertThat(served.get("newsgraph/query?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D", "Accept", "text/csv").body()).contains("true");
        assertThat(served.post("newsgraph/sparql", "application/sparql-query", "ASK { ?s ?p ?o }").body()).contains("true");
        assertThat(
                served.post("newsgraph/sparql", "application/x-www-form-urlencoded", "output=text&query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D")
                        .body())
                .contains("yes");
    }

    @Test
    void readsGraphsAndWritesNone() {
        HttpResponse<String> graph = served.get("newsgraph/data?graph=" + Served.encoded(GRAPH), "Accept", "text/turtle");
        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.body()).contains("Ruritania speaks");
        assertThat(served.get("newsgraph/data?graph=http://nowhere.example/").statusCode()).isEqualTo(404);
        assertThat(served.get("newsgraph/data?graph=http://a.example/&default").statusCode()).isEqualTo(400);
        assertThat(served.post("newsgraph/data?default", "text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode()).isEqualTo(405);
        assertThat(served.post("newsgraph/update", "application/sparql-update", "CLEAR ALL").statusCode()).isEqualTo(404);
        assertThat(served.post("newsgraph", "application/sparql-update", "CLEAR ALL").statusCode()).isBetween(400, 415);
        assertThat(served.post("newsgraph/sparql", "application/x-www-form-urlencoded", "update=CLEAR+ALL").statusCode()).isEqualTo(400);
        assertThat(served.post("admin/ingest", "application/json", "{}").statusCode()).isIn(404, 405);
        assertThat(served.query("ASK { ?s ?p ?o }", "Accept", "text/csv").body()).contains("true");
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        for (String path : List.of("newsgraph/sparql?query=ASK%7B%7D", "newsgraph/data?default", "search?q=ruritania",
                ".well-known/void")) {
            HttpResponse<String> head = Served.send(served.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
            HttpResponse<String> get = served.get(path);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).as(path).isEmpty();
            assertThat(Served.header(head, "Content-Type")).as(path).isEqualTo(Served.header(get, "Content-Type"));
        }
        assertThat(Served.send(served.request("newsgraph/sparql").method("HEAD", HttpRequest.BodyPublishers.noBody()).build()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void keepsItsOwnBookKeepingToItself() {
        assertThat(served.get("newsgraph/data?default", "Accept", "application/n-triples").body()).contains("Ruritania")
                .doesNotContain("urn:x-newsgraph");
        assertThat(served.get("newsgraph/data?graph=urn:x-arq:DefaultGraph").statusCode()).isEqualTo(404);
        HttpResponse<String> all = served.get("newsgraph/data", "Accept", "application/n-quads");
        assertThat(all.body()).contains("Ruritania").contains("<" + GRAPH + "> .").doesNotContain("urn:x-newsgraph");
    }

    @Test
    void holdsAGraphAgainstShapes() {
        String shapes = "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX schema: <http://schema.org/> "
                + "<urn:shape> a sh:NodeShape ; sh:targetClass schema:NewsArticle ; sh:property [ sh:path schema:author ; sh:minCount 1 ] .";
        HttpResponse<String> report = served.post("newsgraph/shacl?graph=" + Served.encoded(GRAPH), "text/turtle", shapes, "Accept",
                "text/turtle");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).containsPattern("sh:conforms +false").contains("http://test.example/id/article/1");
        HttpResponse<String> bad = served.post("newsgraph/shacl", "text/turtle", "<urn:a> nonsense");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("line: 1").hasLineCount(1);
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        HttpResponse<String> answer = served.query("SELECT ?a {\n ?a ?b }", "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("query, line 2, column 8: did not expect '}' here\n");
        HttpResponse<String> json = served.query("SELECT ?a { ?a nope:x '한국' }", "Accept", "application/sparql-results+json");
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.body()).contains("nope:x").hasLineCount(1);
        assertThat(served.query("  ").statusCode()).isEqualTo(400);
        HttpResponse<String> none = served.get("newsgraph/sparql");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).startsWith("the query is missing").hasLineCount(1);
        assertThat(served.get("newsgraph/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode()).isEqualTo(400);
        assertThat(served.post("newsgraph/sparql", "text/plain", "ASK {}").statusCode()).isEqualTo(415);
        assertThat(Served.send(served.request("newsgraph/sparql?query=ASK%7B%7D").PUT(HttpRequest.BodyPublishers.noBody()).build())
                .statusCode()).isEqualTo(405);
        assertThat(served.get("nothing", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(served.get("newsgraph/nothing", "Accept", "text/html").statusCode()).isEqualTo(404);
        HttpResponse<String> missing = served.get("nothing", "Accept", "application/json");
        assertThat(missing.body()).startsWith("{\"status\":404,").hasLineCount(1);
    }

    @Test
    void showsAStartPageThatAsksNobodyElse() {
        assertThat(served.get("", "Accept", "text/html").body()).contains("/explorer/app.js").contains("/index.html")
                .doesNotContain("=\"http:");
        HttpResponse<String> page = served.get("index.html", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Served.header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("articles</th><td>1</td></tr>").contains("PREFIX ng: &lt;").doesNotContain("{{")
                .doesNotContain("src=").doesNotContain("href=\"http");
    }

    @Test
    void tellsItsHealthOnAPortOfItsOwn() {
        String admin = served.server().adminAddress();
        assertThat(served.get(admin + "$/ping").statusCode()).isEqualTo(200);
        served.query("ASK {}");
        assertThat(served.get(admin + "$/metrics").body()).contains("fuseki_requests").contains("jvm_memory_used_bytes");
        assertThat(served.get("$/ping").statusCode()).isEqualTo(404);
        assertThat(served.get("$/metrics").statusCode()).isEqualTo(404);
        assertThat(served.get("$/stats").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Server.requireFree("127.0.0.1", port)).isInstanceOf(ServerException.class)
                    .hasMessage("port " + port + " is in use; name another with --port");
            assertThatThrownBy(() -> Server.start(served.store(), Settings.LOCAL.at(port))).isInstanceOf(ServerException.class)
                    .hasMessage("port " + port + " is in use; name another with --port");
        }
        assertThatThrownBy(() -> Server.requireFree("nowhere.invalid", 0)).isInstanceOf(ServerException.class)
                .hasMessage("host 'nowhere.invalid' is not known");
    }

    @Test
    void aNameThatIsNoTextBreaksNoPage() {
        String named = "<" + Served.BASE + "article/1> a <http://schema.org/NewsArticle> ; <http://schema.org/headline> <urn:x> .";
        try (Served served = Served.start(folder.resolve("named"), Settings.LOCAL, Map.of("1", named))) {
            assertThat(served.get("page/article/1").statusCode()).isEqualTo(200);
        }
    }
}
