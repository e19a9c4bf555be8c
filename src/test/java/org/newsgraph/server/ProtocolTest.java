package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.Store;

/** What the SPARQL 1.1 Protocol and HTTP ask of answers beside their content. */
class ProtocolTest {

    private static final String FRIEND = "https://friend.example";
    private static final String ARTICLE = Served.BASE + "article/%C3%9Cber-1";

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Access access = new Access(Set.of(FRIEND), Set.of(), AdminTest.passwords(folder, "mara", "secret"), null);
        served = Served.start(folder.resolve("store"), Settings.LOCAL.with(access),
                Map.of("1", "<" + ARTICLE + "> a <http://schema.org/NewsArticle> ; <http://schema.org/headline> 'Ruritania speaks' ."));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> send(String method, String path, String... headers) {
        return Served.send(served.request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    private static HttpResponse<String> update(String parameters, String text) {
        String pair = Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8));
        return served.post("newsgraph/update" + parameters, "application/sparql-update", text, "Authorization", "Basic " + pair);
    }

    @Test
    void aFormatThatThereIsNotIsNotAcceptable() {
        for (String path : List.of("newsgraph/sparql?query=" + Served.encoded("SELECT * { ?s ?p ?o }"), "newsgraph/sparql?query=ASK%7B%7D",
                "newsgraph/sparql?query=" + Served.encoded("CONSTRUCT WHERE { ?s ?p ?o }"), "newsgraph/data?default", "newsgraph/data")) {
            for (String accept : List.of("image/png", "text/html", "application/pdf, image/*;q=0.5")) {
                HttpResponse<String> answer = served.get(path, "Accept", accept);
                assertThat(answer.statusCode()).as(path + " " + accept).isEqualTo(406);
                assertThat(answer.body()).as(path).startsWith("no answer in a format of 'Accept: " + accept + "'; there are ")
                        .hasLineCount(1);
            }
            assertThat(served.get(path, "Accept", "image/png, */*;q=0.1").statusCode()).as(path).isEqualTo(200);
            assertThat(served.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(served.get("newsgraph/data", "Accept", "application/ld+json").body())
                .isEqualTo("no answer in a format of 'Accept: application/ld+json'; there are application/n-quads and application/trig\n");
        assertThat(served.get("newsgraph/sparql?output=csv&query=ASK%7B%7D", "Accept", "image/png").statusCode()).isEqualTo(200);
        assertThat(Served.header(served.get(".well-known/void", "Accept", "text/turtle;q=0.2, application/n-triples"), "Content-Type"))
                .startsWith("application/n-triples");
    }

    @ParameterizedTest
    @CsvSource({"PUT, newsgraph/sparql, 'GET, HEAD, OPTIONS, POST'", "DELETE, reconcile, 'GET, HEAD, OPTIONS, POST'",
            "GET, newsgraph/update, POST", "POST, search, 'GET, HEAD, OPTIONS'", "DELETE, page/x, 'GET, HEAD, OPTIONS'",
            "PATCH, newsgraph/data?graph=urn:x, 'GET, HEAD, OPTIONS, PUT, POST, DELETE'", "TRACE, search, 'GET, HEAD, OPTIONS'"})
    void whoUsesAnotherMethodIsToldWhichThereAre(String method, String path, String allowed) {
        String pair = Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(method, path, "Authorization", "Basic " + pair);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Served.header(answer, "Allow")).isEqualTo(allowed);
        assertThat(answer.body()).hasLineCount(1);
    }

    /** A cache between must not give one origin's answer to another. */
    @ParameterizedTest
    @ValueSource(strings = {"search?q=ruritania", ".well-known/void", "id/article/%C3%9Cber-1"})
    void answersThatDependOnTheOriginSaySo(String path) {
        HttpResponse<String> answer = served.get(path, "Origin", FRIEND);
        assertThat(Served.header(answer, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Origin").contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsgraph", "newsgraph/", "newsgraph/query", "newsgraph/sparql"})
    void aMissingQueryIsNamed(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("the query is missing: ask /newsgraph/sparql?query=SELECT...\n");
    }

    @Test
    void everyMistakeIsOneLine() {
        HttpResponse<String> pattern = served.query("SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '((') }");
        assertThat(pattern.statusCode()).isEqualTo(400);
        assertThat(pattern.body()).contains("Unclosed group").hasLineCount(1);
    }

    /** RFC 3986, 6.2.2. */
    @ParameterizedTest
    @ValueSource(strings = {"%C3%9Cber-1", "%c3%9cber-1", "%C3%9C%62er%2D1"})
    void anIriIsFoundHoweverItsPathIsSpelt(String name) {
        HttpResponse<String> answer = served.get("id/article/" + name, "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Served.header(answer, "Location")).isEqualTo("/description/article/%C3%9Cber-1.ttl");
        assertThat(served.get("page/article/" + name).body()).contains("Ruritania speaks");
        assertThat(served.get("description/article/" + name + ".nt").body()).contains("<" + ARTICLE + ">");
    }

    /** SPARQL 1.1 Protocol, 2.2.3: who names a graph by the parameter does not mean all graphs. */
    @Test
    void anUpdateReadsTheGraphsThatItsParametersName() {
        assertThat(update("", "INSERT DATA { GRAPH <urn:one> { <urn:a> <urn:b> 1 } GRAPH <urn:two> { <urn:a> <urn:b> 2 } }").statusCode())
                .isEqualTo(204);
        assertThat(update("?using-graph-uri=urn:one", "INSERT { GRAPH <urn:copy> { ?s ?p ?o } } WHERE { ?s ?p ?o }").statusCode())
                .isEqualTo(204);
        assertThat(served.get("newsgraph/data?graph=urn:copy", "Accept", "application/n-triples").body().lines())
                .containsExactly("<urn:a> <urn:b> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
        assertThat(update("?using-named-graph-uri=urn:two",
                "INSERT { GRAPH <urn:names> { ?g <urn:seen> true } } WHERE { GRAPH ?g { ?s ?p ?o } }").statusCode()).isEqualTo(204);
        assertThat(served.get("newsgraph/data?graph=urn:names", "Accept", "application/n-triples").body().lines()).hasSize(1)
                .allMatch(line -> line.startsWith("<urn:two> "));
        HttpResponse<String> twice = update("?using-graph-uri=urn:one",
                "INSERT { GRAPH <urn:c> { ?s ?p ?o } } USING <urn:two> WHERE { ?s ?p ?o }");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).startsWith("update: ").hasLineCount(1);
        for (String graph : List.of("one", "two", "copy", "names")) {
            assertThat(update("", "DROP GRAPH <urn:" + graph + ">").statusCode()).isEqualTo(204);
        }
    }

    @Test
    void whatFailsInTheProgramIsOneLineWithTheSameHeaders() {
        Store closed = Store.openOrCreate(folder.resolve("broken"), Served.BASE, "is testing it");
        closed.close();
        HttpResponse<String> answer;
        try (Server broken = Server.start(closed, Settings.LOCAL)) {
            answer = served.get(broken.address() + "page/article/1");
        }
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("500 Server Error\n");
        assertThat(Served.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        HttpResponse<String> early = served.get("static/%2e%2e/%2e%2e/x");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).hasLineCount(1);
        assertThat(Served.header(early, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(Served.header(early, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theReadmeHasALineForEveryPath() throws IOException {
        List<String> lines = Files.readString(Path.of("README.md")).lines().filter(line -> line.startsWith("curl ")).toList();
        assertThat(served.server().paths()).hasSizeGreaterThan(15);
        // but for the scripts, styles and pictures of its own pages
        List<String> own = StaticFiles.FOLDERS.stream().map(path -> path + "*").toList();
        for (String path : served.server().paths()) {
            if (own.contains(path)) {
                continue;
            }
            String begin = "http://localhost:3030" + path.replaceFirst("\\*$", "");
            assertThat(lines).as(path).anyMatch(line -> line.contains(begin));
        }
    }

    @Test
    void aFormHasOneUpdate() {
        String pair = Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8));
        String field = "update=" + Served.encoded("INSERT DATA { GRAPH <urn:form> { <urn:a> <urn:b> 1 } }");
        String type = "application/x-www-form-urlencoded";
        for (String form : List.of("x=1", field + "&" + field)) {
            HttpResponse<String> answer = served.post("newsgraph/update", type, form, "Authorization", "Basic " + pair);
            assertThat(answer.statusCode()).as(form).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("update: the form is to have the field 'update' once\n");
        }
        assertThat(served.get("newsgraph/data?graph=urn:form").statusCode()).isEqualTo(404);
        assertThat(served.post("newsgraph/update", type, field, "Authorization", "Basic " + pair).statusCode()).isEqualTo(204);
        assertThat(update("", "DROP GRAPH <urn:form>").statusCode()).isEqualTo(204);
    }

    /** However many send and remove it at a time, each is told what was there. */
    @Test
    void aGraphIsCreatedOnceAndRemovedOnce() {
        String pair = Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = served.request("newsgraph/data?graph=urn:many", "Authorization", "Basic " + pair, "Content-Type",
                "text/turtle");
        HttpRequest put = request.copy().PUT(HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> 1 .")).build();
        HttpRequest delete = request.copy().DELETE().build();
        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> Served.send(put).statusCode()).sorted()).containsExactly(201, 204, 204,
                204);
        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> Served.send(delete).statusCode()).sorted()).containsExactly(204, 404, 404,
                404);
    }
}
