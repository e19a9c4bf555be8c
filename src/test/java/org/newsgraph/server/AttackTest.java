package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody on the internet may try with a server that only reads. */
class AttackTest {

    /** After so long something hangs. */
    private static final Duration HANGING = Duration.ofMinutes(5);

    @TempDir
    private static Path folder;
    private static Served served;
    private static Neighbour neighbour;
    private static Path secret;
    private static Path log;

    @BeforeAll
    static void start() throws IOException {
        neighbour = new Neighbour("");
        secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> 'the secret' .");
        log = folder.resolve("requests.log");
        served = Served.start(folder.resolve("store"),
                Settings.LOCAL.with(
                        new Access(Set.of("https://friend.example"), Set.of(neighbour.at("/allowed"), neighbour.at("/moved")), null, log)),
                Map.of("1", "<urn:x1> <urn:p> 'value' ."));
    }

    @AfterAll
    static void stop() {
        served.close();
        neighbour.close();
    }

    @Test
    void asksNoOtherServerThanThoseListed() {
        int before = neighbour.asked();
        HttpResponse<String> refused = served.query("SELECT * { SERVICE <" + neighbour.at("/inner") + "> { ?s ?p ?o } }");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("SERVICE <" + neighbour.at("/inner") + "> is not allowed here\n");
        served.query("SELECT * { SERVICE SILENT <" + neighbour.at("/inner") + "> { ?s ?p ?o } }");
        served.query("SELECT * { BIND(IRI('" + neighbour.at("/inner") + "') AS ?where) SERVICE SILENT ?where { ?s ?p ?o } }");
        assertThat(neighbour.asked()).isEqualTo(before);
        assertThat(served.query("SELECT * { SERVICE <" + neighbour.at("/allowed") + "> { ?s ?p ?o } }").statusCode()).isEqualTo(200);
        assertThat(neighbour.asked()).isEqualTo(before + 1);
        assertThat(served.query("SELECT * { SERVICE <" + neighbour.at("/moved") + "> { ?s ?p ?o } }").statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(neighbour.asked()).as("a redirection is not followed").isEqualTo(before + 1);
    }

    @Test
    void readsNoFilesAndFetchesNothing() {
        int before = neighbour.asked();
        String file = secret.toUri().toString();
        assertThat(served.query("SELECT * FROM <" + file + "> { ?s ?p ?o }", "Accept", "text/csv").body()).doesNotContain("the secret");
        assertThat(served.query("SELECT * FROM <" + neighbour.at("/x.ttl") + "> { ?s ?p ?o }", "Accept", "text/csv").body().lines())
                .hasSize(1);
        assertThat(served.get("newsgraph/sparql?query=ASK%7B%7D&default-graph-uri=" + Served.encoded(file)).body())
                .doesNotContain("the secret");
        assertThat(served.get("newsgraph/data?graph=" + Served.encoded(file)).statusCode()).isEqualTo(404);
        assertThat(served.query("CONSTRUCT { <x> a <y> } {}", "Accept", "text/turtle").body()).as("where the process runs")
                .doesNotContain("file:");
        for (String path : List.of("newsgraph/sparql", "newsgraph/query", "newsgraph")) {
            assertThat(served.post(path, "application/sparql-update", "LOAD <" + file + ">").statusCode()).isBetween(400, 415);
        }
        assertThat(neighbour.asked()).isEqualTo(before);
    }

    @Test
    void fetchesNoContextsAndNoEntitiesOfShapes() {
        int before = neighbour.asked();
        String shapes = "{\"@context\":\"" + neighbour.at("/context.jsonld") + "\",\"@id\":\"urn:a\",\"name\":\"b\"}";
        assertThat(served.post("newsgraph/shacl", "application/ld+json", shapes).statusCode()).isEqualTo(400);
        String local = "{\"@context\":\"" + secret.toUri() + "\",\"@id\":\"urn:a\",\"name\":\"b\"}";
        assertThat(served.post("newsgraph/shacl", "application/ld+json", local).statusCode()).isEqualTo(400);
        String entity = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM '" + neighbour.at("/entity") + "'>]>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:e#'><rdf:Description rdf:about='urn:a'>"
                + "<e:p>&x;</e:p></rdf:Description></rdf:RDF>";
        served.post("newsgraph/shacl", "application/rdf+xml", entity);
        String sparql = "PREFIX sh: <http://www.w3.org/ns/shacl#> <urn:s> a sh:NodeShape ; sh:targetNode <urn:x1> ; "
                + "sh:sparql [ sh:select 'SELECT $this { SERVICE <" + neighbour.at("/inner") + "> { ?a ?b ?c } }' ] .";
        HttpResponse<String> refused = served.post("newsgraph/shacl", "text/turtle", sparql);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).startsWith("shapes with SPARQL in them are not taken");
        assertThat(neighbour.asked()).isEqualTo(before);
    }

    @Test
    void runsNoCodeThatAQueryNames() {
        for (String call : List.of("<http://jena.apache.org/ARQ/function#wait>(60000)",
                "<java:org.apache.jena.sparql.function.library.wait>(60000)", "<http://www.w3.org/ns/sparql#js>('1')",
                "<java:java.lang.System>('1')")) {
            assertThat(served.query("SELECT (" + call + " AS ?x) {}", "Accept", "text/csv").body().strip()).as(call).isEqualTo("x");
        }
    }

    @Test
    void readsFormsAsTheyAreSent() {
        String type = "application/x-www-form-urlencoded";
        String query = "SELECT (STRLEN('a+b \u00e9 %') AS ?n) {}";
        assertThat(served.post("newsgraph/sparql", type, "query=" + Served.encoded(query), "Accept", "text/csv").body().lines())
                .containsExactly("n", "7");
        assertThat(served.post("newsgraph/sparql?timeout=1", type + "; charset=UTF-8", "x&query=" + Served.encoded(query) + "&=&y=",
                "Accept", "text/csv").statusCode()).isEqualTo(200);
        HttpResponse<String> broken = served.post("newsgraph/sparql", type, "query=%zz");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).startsWith("the form is no UTF-8 text");
        assertThat(served.post("newsgraph/sparql", type, "query=ASK%7B%7D&query=ASK%7B%7D").statusCode()).isEqualTo(400);
        assertThat(served.post("newsgraph/sparql", type, "").statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhatIsWrongWithAnAddressOrAMethod() {
        for (String path : List.of("newsgraph/sparql?query=%FF%FE", "search?q=%C3%28", "page/article/1?x=%FF", "reconcile?queries=%FF")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).startsWith("the address's query is no UTF-8 text").hasLineCount(1);
        }
        HttpResponse<String> traced = Served.send(served.request("", "Cookie", "secret=1")
                .method("TRACE", java.net.http.HttpRequest.BodyPublishers.noBody()).build());
        assertThat(traced.statusCode()).isEqualTo(405);
        assertThat(traced.body()).doesNotContain("secret");
    }

    @Test
    void repeatsNoOriginThatIsNotListed() {
        assertThat(Served.header(served.query("ASK {}", "Origin", "https://evil.example"), "Access-Control-Allow-Origin")).isEmpty();
        assertThat(Served.header(served.query("ASK {}", "Origin", "https://friend.example.evil.example"), "Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(Served.header(served.query("ASK {}", "Origin", "null"), "Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> friend = served.query("ASK {}", "Origin", "https://friend.example");
        assertThat(Served.header(friend, "Access-Control-Allow-Origin")).isEqualTo("https://friend.example");
        assertThat(Served.header(friend, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(Served.header(friend, "Vary")).contains("Origin");
        HttpResponse<String> before = Served
                .send(served.request("newsgraph/sparql", "Origin", "https://friend.example", "Access-Control-Request-Method", "POST")
                        .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()).build());
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(Served.header(before, "Access-Control-Allow-Methods")).contains("POST").doesNotContain("PUT");
    }

    @Test
    void letsNoScriptIn() {
        String script = "<script>alert(1)</script>";
        HttpResponse<String> rows = served.query("SELECT ('" + script + "' AS ?x) {}", "Accept", "text/html,*/*");
        assertThat(Served.header(rows, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Served.header(rows, "Content-Security-Policy")).startsWith("default-src 'none'").contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(Served.header(rows, "Content-Type")).doesNotContain("html");
        assertThat(Served.header(rows, "Server")).isEmpty();
        assertThat(served.get("newsgraph/sparql?callback=alert(1)//&output=json&query=ASK%7B%7D").statusCode()).isEqualTo(400);
        assertThat(served.get("newsgraph/sparql?stylesheet=http://evil.example/x.xsl&output=xml&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        HttpResponse<String> page = served.get("newsgraph/nothing?x=" + Served.encoded(script), "Accept", "text/html");
        assertThat(page.body()).doesNotContain("<script>");
        assertThat(Served.header(page, "Content-Type")).startsWith("text/plain");
    }

    @Test
    void staysWithinItsFiles() {
        for (String path : List.of("../../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "..%2f..%2fetc%2fpasswd",
                "newsgraph/../../etc/passwd",
                "static/..%5c..%5cpom.xml", "%00", ";/admin/ingest", "newsgraph/data;x=y/../update")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).as(path).doesNotContain("root:").hasLineCount(1);
        }
    }

    @Test
    void logsRequestsWithoutWhatWasAsked() throws IOException, InterruptedException {
        served.get("newsgraph/query?query=" + Served.encoded("ASK { 'my private question' ?p ?o }"));
        served.get("newsgraph/query?query=ASK%7B%7D", "Authorization", "Basic c2VjcmV0OnBhc3N3b3Jk");
        Pattern line = Pattern.compile("(?m)^\\[\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z] 127\\.0\\.0\\.1 GET /newsgraph/query 200 \\d+ \\d+$");
        String lines = Files.readString(log);
        // a line is written after the answer
        for (long end = System.nanoTime() + HANGING.toNanos(); line.matcher(lines).results().count() < 2 && System.nanoTime() < end;) {
            TimeUnit.MILLISECONDS.sleep(10);
            lines = Files.readString(log);
        }
        assertThat(line.matcher(lines).results()).hasSize(2);
        assertThat(lines).doesNotContain("private").doesNotContain("ASK").doesNotContain("secret").doesNotContain("c2VjcmV0");
    }
}
