package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.ArticleDecisions;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** Linked data: every IRI answers, with a page or a description. */
class PagesTest {

    private static final Base BASE = new Base("http://news.example/graph/id/");
    private static final String ACTOR = "actor/ferry/mara-lindqvist";
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Store store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it");
        Graph article = ferry();
        List<Decision> decisions = ArticleDecisions.of(article, BASE);
        try (StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(BASE.articleGraph("ferry").getURI(), "1", "", article);
            writer.put(BASE.graph(Base.Shared.ontology).getURI(), Ontology.load());
            writer.put(BASE.graph(Base.Shared.resolution).getURI(), ResolutionGraph.of(decisions));
            writer.commit();
            // a later build judges the minister to be the one of the authority files
            List<Decision> merged = decisions.stream().map(d -> d.canonicalIri().endsWith(ACTOR)
                    ? d.withCanonical(BASE.actor("lindqvist").getURI(), "Lindqvist <b>", "authority", 1, "")
                    : d).toList();
            writer.put(BASE.graph(Base.Shared.resolution).getURI(), ResolutionGraph.of(merged));
            writer.commit();
        }
        served = Served.serve(store, Settings.LOCAL);
    }

    private static Graph ferry() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        String turtle = Files.readString(Path.of("src/test/resources/graph/ferry.ttl")).replace("http://localhost:3030/id/", BASE.iri());
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String text(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Served.header(page, "Content-Type")).startsWith("text/html");
        return TAG.matcher(page.body()).replaceAll(" ").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({"text/html, /page/actor/lindqvist", "'text/html,application/xhtml+xml,*/*;q=0.8', /page/actor/lindqvist",
            "*/*, /page/actor/lindqvist",
            "text/turtle, /description/actor/lindqvist.ttl", "application/ld+json, /description/actor/lindqvist.jsonld",
            "application/n-triples, /description/actor/lindqvist.nt",
            "'text/turtle;q=0.4,application/ld+json', /description/actor/lindqvist.jsonld",
            "application/rdf+xml, /description/actor/lindqvist.ttl"})
    void anIriLeadsToWhatTheClientAccepts(String accept, String place) {
        HttpResponse<String> answer = served.get("graph/id/actor/lindqvist", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Served.header(answer, "Location")).isEqualTo(place);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(served.get(place.substring(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void everyIriOfTheGraphAnswers() {
        String iris = served
                .query("SELECT DISTINCT ?s { ?s ?p ?o FILTER(STRSTARTS(STR(?s), '" + BASE.iri() + "') && !CONTAINS(STR(?s), '#')) }",
                        "Accept", "text/csv")
                .body();
        List<String> paths = iris.lines().skip(1).map(iri -> iri.replace("http://news.example/", "")).toList();
        assertThat(paths).hasSizeGreaterThan(50);
        for (String path : paths) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(served.get(Served.header(answer, "Location").substring(1)).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aMergedIriHasMovedAndAnUnknownOneIsNotFound() {
        HttpResponse<String> merged = served.get("graph/id/" + ACTOR);
        assertThat(merged.statusCode()).isEqualTo(301);
        assertThat(Served.header(merged, "Location")).isEqualTo("/graph/id/actor/lindqvist");
        HttpResponse<String> unknown = served.get("graph/id/actor/nobody", "Accept", "application/ld+json");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"status\":404,\"error\":\"nothing is known of " + BASE.iri() + "actor/nobody\"}\n");
        assertThat(served.get("page/actor/nobody").statusCode()).isEqualTo(404);
        assertThat(served.get("description/actor/lindqvist.exe").statusCode()).isEqualTo(404);
        assertThat(served.get("graph/id/actor/%3E%20%7D%20INSERT").statusCode()).isEqualTo(404);
    }

    @Test
    void descriptionsAreAboutTheThing() {
        Graph turtle = GraphFactory.createDefaultGraph();
        RDFParser.fromString(served.get("description/actor/lindqvist.ttl").body(), Lang.TURTLE).parse(turtle);
        Graph json = GraphFactory.createDefaultGraph();
        RDFParser.fromString(served.get("description/actor/lindqvist.jsonld").body(), Lang.JSONLD11).parse(json);
        assertThat(turtle.isIsomorphicWith(json)).isTrue();
        assertThat(turtle.contains(BASE.actor("lindqvist"), null, null)).isTrue();
    }

    @Test
    void pagesShowWhatIsSaidAndTheQuestionBehindIt() {
        String actor = text(served.get("page/actor/lindqvist"));
        assertThat(actor).contains("Names in articles").contains("Statements").contains("Posts").contains("SELECT DISTINCT");
        String incident = text(served.get("page/incident/ferry/detention-61-113"));
        assertThat(incident).contains("Ledger").contains("denies").contains("Nobody was detained").contains("Counts side by side")
                .contains("nine");
        String statement = text(served.get("page/article/ferry/statement/132-217"));
        assertThat(statement).contains("Mara Lindqvist").contains("Nobody was detained").contains("Claims it takes a stance on")
                .contains("that it happened");
        assertThat(text(served.get("page/article/ferry"))).contains("Ferry crew held in Port Amsel").contains("Who says what");
        assertThat(text(served.get("page/place/port-amsel"))).contains("What is claimed to have happened there");
    }

    @Test
    void theQuestionsOfAPageCanBeRun() {
        Matcher links = Pattern.compile("href=\"/(newsgraph/sparql[^\"]+)\"").matcher(served.get("page/incident/ferry/detention-61-113")
                .body());
        int run = 0;
        while (links.find()) {
            HttpResponse<String> rows = served.get(links.group(1).replace("&amp;", "&"));
            assertThat(rows.statusCode()).isEqualTo(200);
            assertThat(rows.body().lines().count()).isGreaterThan(1);
            run++;
        }
        assertThat(run).isGreaterThan(3);
    }

    @Test
    void whatArticlesSayIsNoMarkup() {
        String page = served.get("page/actor/lindqvist").body();
        assertThat(page).contains("Lindqvist &lt;b&gt;").doesNotContain("Lindqvist <b>").doesNotContain("<script").doesNotContain("style=")
                .doesNotContain("{{");
        assertThat(served.get("search?q=" + Served.encoded("<script>alert(1)</script>"), "Accept", "text/html").body())
                .doesNotContain("<script");
    }

    @Test
    void findsByWords() {
        HttpResponse<String> json = served.get("search?q=" + Served.encoded("\"nobody was\" detained"));
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(Served.header(json, "Content-Type")).startsWith("application/json");
        assertThat(json.body()).contains(BASE.iri() + "article/ferry/statement/132-217").contains("»Nobody was detained«");
        assertThat(served.get("search?q=Lindqvist").body()).contains(BASE.iri() + "actor/lindqvist");
        assertThat(served.get("search?q=FERRY%20amsel").body()).contains(BASE.iri() + "article/ferry\"");
        assertThat(served.get("search?q=zeppelin").body()).contains("\"hits\":[]");
        for (String odd : List.of("AND", "a:b", "(((", "\"", "*", "\\", "lorvia~99", "[a TO b]", "/.*/", "-", "한국", "+++", "a/b")) {
            assertThat(served.get("search?q=" + Served.encoded(odd)).statusCode()).as(odd).isEqualTo(200);
        }
        assertThat(served.get("search").statusCode()).isEqualTo(400);
        assertThat(served.get("search?q=a&limit=0").statusCode()).isEqualTo(400);
        assertThat(served.get("search?q=a&limit=9999999999").statusCode()).isEqualTo(400);
        assertThat(text(served.get("search?q=ferry", "Accept", "text/html"))).contains("Ferry crew held in Port Amsel");
    }

    @Test
    void tellsWhatIsInTheDataSet() {
        HttpResponse<String> answer = served.get(".well-known/void", "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("dcat:Dataset").contains("void:triples").contains("void:entities").contains("licenses/by/4.0")
                .contains("GeoNames").contains(BASE.iri());
        HttpResponse<String> json = served.get(".well-known/void", "Accept", "application/ld+json");
        assertThat(json.body()).startsWith("{");
        assertThat(Served.header(json, "Content-Type")).startsWith("application/ld+json");
    }
}
