package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleDecisions;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** The reconciliation service, as a client of the protocol uses it. */
class ReconcileTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String AUTHORITY = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            <actor/LOR> a ng:CanonicalActor , ng:State ; skos:prefLabel "Lorvia" ; skos:altLabel "Republic of Lorvia" ;
                skos:exactMatch <http://www.wikidata.org/entity/Q0> .
            <actor/lorvia-post> a ng:CanonicalActor , org:Organization ; skos:prefLabel "The Lorvia Post" ; ng:belongsTo <actor/LOR> .
            <place/port-amsel> a ng:CanonicalPlace ; skos:prefLabel "Port Amsel" .
            <actor/RUR> a ng:CanonicalActor , ng:State ; skos:prefLabel "Ruritania" .
            <actor/trade-ruritania> a ng:CanonicalActor ; skos:prefLabel "Ministry of Trade (Ruritania)" .
            <actor/trade-lorvia> a ng:CanonicalActor ; skos:prefLabel "Ministry of Trade (Lorvia)" .
            <actor/ida-brandt> a ng:CanonicalActor ; skos:prefLabel "Ida Brandt" .
            <actor/ida-sterns> a ng:CanonicalActor ; skos:prefLabel "Ida Sterns-Kohler of the Harbours" .
            """;
    /** What an article says of ministries that no authority file knows. */
    private static final String MINISTRIES = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX org: <http://www.w3.org/ns/org#>
            <article/trade/actor/lorvia> a ng:Actor ; ng:denotes <actor/LOR> .
            <article/trade/actor/ruritania> a ng:Actor ; ng:denotes <actor/RUR> .
            <article/trade/actor/one> a ng:Actor , org:Organization ; ng:denotes <actor/trade-lorvia> ;
                ng:belongsTo <article/trade/actor/lorvia> .
            <article/trade/actor/other> a ng:Actor , org:Organization ; ng:denotes <actor/trade-ruritania> ;
                ng:belongsTo <article/trade/actor/ruritania> .
            <article/trade/actor/ida> a ng:Actor ; ng:denotes <actor/ida-brandt> .
            <article/trade/membership/ida> a org:Membership ; org:member <article/trade/actor/ida> ;
                org:organization <article/trade/actor/other> .
            """;

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Base base = new Base(Served.BASE);
        Store store = Store.openOrCreate(folder.resolve("store"), base.iri(), "is testing it");
        Graph article = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                Files.readString(Path.of("src/test/resources/graph/ferry.ttl")).replace("http://localhost:3030/id/", base.iri()),
                Lang.TURTLE).parse(article);
        try (StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(base.articleGraph("ferry").getURI(), "1", "", article);
            writer.put(base.graph(Base.Shared.resolution).getURI(), ResolutionGraph.of(ArticleDecisions.of(article, base)));
            writer.put(base.graph(Base.Shared.authority).getURI(), Served.graph(AUTHORITY));
            writer.putArticle(base.articleGraph("trade").getURI(), "2", "", Served.graph(MINISTRIES));
            writer.commit();
        }
        served = Served.serve(store, Settings.LOCAL);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode valid(HttpResponse<String> answer, String schema) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Served.header(answer, "Content-Type")).startsWith("application/json");
        JsonSchema rules = SCHEMAS.getSchema(Files.readString(Path.of("src/test/resources/reconciliation/" + schema + ".schema.json")));
        JsonNode json = JSON.readTree(answer.body());
        assertThat(rules.validate(json)).as(answer.body()).isEmpty();
        return json;
    }

    private static JsonNode ask(String queries) throws IOException {
        JsonSchema rules = SCHEMAS.getSchema(Files.readString(Path.of("src/test/resources/reconciliation/query-batch.schema.json")));
        assertThat(rules.validate(JSON.readTree(queries))).isEmpty();
        return valid(served.post("reconcile", "application/x-www-form-urlencoded", "queries=" + Served.encoded(queries)), "result-batch");
    }

    @Test
    void saysWhatItIs() throws IOException {
        JsonNode manifest = valid(served.get("reconcile"), "manifest");
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo(Served.BASE);
        assertThat(manifest.path("view").path("url").asText()).startsWith(served.server().address()).contains("{{id}}");
    }

    @Test
    void matchesNamesOfActorsAndPlaces() throws IOException {
        JsonNode answer = ask("""
                {"q0": {"query": "Republic of LORVIA"}, "q1": {"query": "Lorvai", "type": "State"},
                 "q2": {"query": "Port Amsel", "type": "Place", "limit": 1},
                 "q3": {"query": "Mara Lindqvist", "type": "Person"}, "q4": {"query": "Nobody At All"}}
                """);
        JsonNode first = answer.path("q0").path("result").path(0);
        assertThat(first.path("id").asText()).isEqualTo("actor/LOR");
        assertThat(first.path("name").asText()).isEqualTo("Lorvia");
        assertThat(first.path("match").asBoolean()).isTrue();
        assertThat(first.path("score").asDouble()).isEqualTo(100);
        assertThat(first.path("features").findValuesAsText("id")).containsExactly("name", "type", "properties");
        JsonNode misspelt = answer.path("q1").path("result").path(0);
        assertThat(misspelt.path("id").asText()).isEqualTo("actor/LOR");
        assertThat(misspelt.path("match").asBoolean()).isFalse();
        assertThat(answer.path("q2").path("result")).hasSize(1);
        assertThat(answer.path("q2").path("result").path(0).path("id").asText()).isEqualTo("place/port-amsel");
        assertThat(answer.path("q3").path("result").path(0).path("name").asText()).isEqualTo("Mara Lindqvist");
        assertThat(answer.path("q3").path("result").path(0).path("type").findValuesAsText("id")).contains("Person");
        assertThat(answer.path("q4").path("result")).isEmpty();
    }

    @Test
    void propertiesAndTypesCount() throws IOException {
        JsonNode answer = ask("""
                {"of": {"query": "Lorvia Post", "properties": [{"pid": "belongs-to", "v": "Lorvia"}]},
                 "notOf": {"query": "Lorvia Post", "properties": [{"pid": "belongs-to", "v": "Ruritania"}]},
                 "place": {"query": "Lorvia", "type": "Place"}}
                """);
        double of = answer.path("of").path("result").path(0).path("score").asDouble();
        double notOf = answer.path("notOf").path("result").path(0).path("score").asDouble();
        assertThat(of).isGreaterThan(notOf);
        assertThat(answer.path("place").path("result").path(0).path("match").asBoolean()).isFalse();
    }

    /** A body's state is in what articles say of it; its name in the graph carries the state in brackets, a table has it in a column. */
    @Test
    void aBodyIsOfTheStateThatArticlesSay() throws IOException {
        JsonNode answer = ask("""
                {"ours": {"query": "Ministry of Trade", "properties": [{"pid": "belongs-to", "v": "Lorvia"}]},
                 "theirs": {"query": "Ministry of Trade", "properties": [{"pid": "state", "v": {"id": "actor/RUR", "name": "Ruritania"}}]},
                 "alias": {"query": "Ministry of Trade", "properties": [{"pid": "state", "v": "Republic of Lorvia"}]},
                 "any": {"query": "Ministry of Trade"}}
                """);
        assertThat(answer.path("ours").path("result").findValuesAsText("id")).startsWith("actor/trade-lorvia");
        assertThat(answer.path("theirs").path("result").findValuesAsText("id")).startsWith("actor/trade-ruritania");
        assertThat(answer.path("alias").path("result").findValuesAsText("id")).startsWith("actor/trade-lorvia");
        for (String query : new String[]{"ours", "theirs", "alias"}) {
            assertThat(answer.path(query).path("result").path(0).path("match").asBoolean()).as(query).isTrue();
            assertThat(answer.path(query).path("result").path(1).path("match").asBoolean()).as(query).isFalse();
        }
        assertThat(answer.path("any").path("result").findValuesAsText("match")).hasSizeGreaterThan(1).containsOnly("false");
        assertThat(answer.path("ours").path("result").path(0).path("description").asText()).isEqualTo("Lorvia");

        String extend = "{\"ids\":[\"actor/trade-lorvia\",\"actor/ida-brandt\",\"actor/lorvia-post\",\"actor/LOR\"],"
                + "\"properties\":[{\"id\":\"belongs-to\"},{\"id\":\"state\"}]}";
        JsonNode rows = valid(served.get("reconcile?extend=" + Served.encoded(extend)), "extension").path("rows");
        assertThat(rows.path("actor/trade-lorvia").path("belongs-to").findValuesAsText("id")).containsExactly("actor/LOR");
        assertThat(rows.path("actor/trade-lorvia").path("state").findValuesAsText("name")).containsExactly("Lorvia");
        assertThat(rows.path("actor/ida-brandt").path("belongs-to").findValuesAsText("id")).containsExactly("actor/trade-ruritania");
        assertThat(rows.path("actor/ida-brandt").path("state").findValuesAsText("id")).containsExactly("actor/RUR");
        assertThat(rows.path("actor/lorvia-post").path("state").findValuesAsText("id")).containsExactly("actor/LOR");
        assertThat(rows.path("actor/LOR").path("state")).isEmpty();
        assertThat(valid(served.get("reconcile/suggest/property?prefix=stat"), "suggest").path("result").findValuesAsText("id"))
                .contains("state");
        assertThat(served.get("reconcile/preview?id=actor/trade-lorvia").body()).contains("belongs to", "Lorvia");
    }

    /** By an identifier as the text, and by properties alone, as the protocol allows. */
    @Test
    void identifiersAreSure() throws IOException {
        JsonNode answer = ask(
                """
                        {"own": {"query": "actor/LOR"}, "iri": {"query": "http://test.example/id/actor/LOR"}, "item": {"query": "Q0"},
                         "link": {"query": "http://www.wikidata.org/entity/Q0", "type": "State"}, "page": {"query": "https://www.wikidata.org/wiki/Q0"},
                         "only": {"type": "State", "properties": [{"pid": "wikidata", "v": "Q0"}]},
                         "none": {"properties": [{"pid": "wikidata", "v": "Q99"}]}, "unknown": {"query": "actor/nobody"}}
                        """);
        for (String query : new String[]{"own", "iri", "item", "link", "page", "only"}) {
            assertThat(answer.path(query).path("result")).as(query).hasSize(1);
            assertThat(answer.path(query).path("result").path(0).path("id").asText()).as(query).isEqualTo("actor/LOR");
            assertThat(answer.path(query).path("result").path(0).path("match").asBoolean()).as(query).isTrue();
        }
        assertThat(answer.path("none").path("result")).isEmpty();
        assertThat(answer.path("unknown").path("result")).isEmpty();
    }

    @Test
    void aStrictTypeLeavesOthersOut() throws IOException {
        JsonNode answer = ask("""
                {"should": {"query": "Lorvia", "type": "Place", "type_strict": "should"},
                 "any": {"query": "Lorvia", "type": ["Place", "Organization"], "type_strict": "any"},
                 "all": {"query": "Lorvia", "type": "State", "type_strict": "all"}}
                """);
        assertThat(answer.path("should").path("result").findValuesAsText("id")).contains("actor/LOR");
        assertThat(answer.path("any").path("result").findValuesAsText("id")).contains("actor/lorvia-post").doesNotContain("actor/LOR");
        assertThat(answer.path("all").path("result").path(0).path("id").asText()).isEqualTo("actor/LOR");
        assertThat(served.get("reconcile?queries=" + Served.encoded("{\"q\":{\"query\":\"a\",\"type_strict\":\"perhaps\"}}")).statusCode())
                .isEqualTo(400);
    }

    /** A cell of a column may be empty. */
    @Test
    void anEmptyTextMatchesNothingAndLeavesTheOthersAlone() throws IOException {
        JsonNode answer = ask("{\"blank\": {\"query\": \" \"}, \"other\": {\"query\": \"Lorvia\"}}");
        assertThat(answer.path("blank").path("result").isArray()).isTrue();
        assertThat(answer.path("blank").path("result")).isEmpty();
        assertThat(answer.path("other").path("result")).isNotEmpty();
    }

    /** Texts come from cells of tables, and from anybody. */
    @Test
    void whatIsLongerThanAnyNameHasNoCandidates() throws IOException {
        String words = IntStream.range(0, 5_000).mapToObj(i -> "lorvia" + i).collect(Collectors.joining(" "));
        JsonNode answer = ask("{\"long\": {\"query\": \"" + words + "\"}, \"other\": {\"query\": \"Lorvia\"}}");
        assertThat(answer.path("long").path("result").isArray()).isTrue();
        assertThat(answer.path("long").path("result")).isEmpty();
        assertThat(answer.path("other").path("result")).isNotEmpty();
        String values = IntStream.range(0, 101).mapToObj(Integer::toString).collect(Collectors.joining(","));
        HttpResponse<String> refused = served.get("reconcile?queries="
                + Served.encoded("{\"q\":{\"query\":\"Lorvia\",\"properties\":[{\"pid\":\"state\",\"v\":[" + values + "]}]}}"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).isEqualTo("query 'q': 'properties' have at most 100 values\n");
    }

    @Test
    void aPropertyThatIsAskedForTwiceIsOneColumn() throws IOException {
        JsonNode answer = valid(served.get("reconcile?extend="
                + Served.encoded(
                        "{\"ids\":[\"actor/LOR\"],\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"state\"},{\"id\":\"wikidata\"}]}")),
                "extension");
        assertThat(answer.path("meta").findValuesAsText("id")).containsExactly("wikidata", "state");
    }

    /** However much of a name is typed, also one that the index keeps without its ending. */
    @Test
    void suggestsWhileANameIsTyped() throws IOException {
        for (String typed : List.of("harb", "harbour", "harbours", "ida st", "ida stern", "Ida Sterns", "ida stern-", "ida stern-k",
                "STERN-KÖH",
                "stern-köhler")) {
            JsonNode found = valid(served.get("reconcile/suggest/entity?prefix=" + Served.encoded(typed)), "suggest").path("result");
            assertThat(found.findValuesAsText("name")).as(typed).contains("Ida Sterns-Kohler of the Harbours");
        }
        assertThat(valid(served.get("reconcile/suggest/entity?prefix=" + Served.encoded("ida sterz")), "suggest").path("result")).isEmpty();
    }

    @Test
    void suggests() throws IOException {
        JsonNode entities = valid(served.get("reconcile/suggest/entity?prefix=lorv"), "suggest").path("result");
        assertThat(entities.findValuesAsText("name")).contains("Lorvia", "The Lorvia Post");
        assertThat(valid(served.get("reconcile/suggest/type?prefix=pers"), "suggest").path("result").findValuesAsText("id"))
                .containsExactly("Person");
        assertThat(valid(served.get("reconcile/suggest/property?prefix=wiki"), "suggest").path("result").findValuesAsText("id"))
                .containsExactly("wikidata");
        assertThat(served.get("reconcile/extend/propose?type=State").body()).contains("\"properties\":[").contains("wikidata");
    }

    @Test
    void extendsWithProperties() throws IOException {
        String extend = "{\"ids\":[\"actor/LOR\",\"actor/none\",\"> } #\"],\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"statements\"},"
                + "{\"id\":\"belongs-to\"},{\"id\":\"first-day\"}]}";
        JsonNode rows = valid(served.get("reconcile?extend=" + Served.encoded(extend)), "extension").path("rows");
        assertThat(rows.path("actor/LOR").path("wikidata").path(0).path("str").asText()).isEqualTo("Q0");
        assertThat(rows.path("actor/LOR").path("statements").path(0).path("int").isInt()).isTrue();
        assertThat(rows.path("actor/LOR").path("first-day").path(0).path("date").asText()).startsWith("2031-03-04T");
        assertThat(rows.path("actor/none").path("wikidata")).isEmpty();
        JsonNode post = valid(served.post("reconcile", "application/x-www-form-urlencoded",
                "extend=" + Served.encoded("{\"ids\":[\"actor/lorvia-post\"],\"properties\":[{\"id\":\"belongs-to\"}]}")), "extension");
        assertThat(post.path("rows").path("actor/lorvia-post").path("belongs-to").path(0).path("id").asText()).isEqualTo("actor/LOR");
    }

    @Test
    void showsAPreviewInAFrame() {
        HttpResponse<String> preview = served.get("reconcile/preview?id=actor/LOR");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Republic of Lorvia");
        assertThat(Served.header(preview, "Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(Served.header(preview, "X-Frame-Options")).isEmpty();
        assertThat(served.get("reconcile/preview?id=actor/none").statusCode()).isEqualTo(404);
        assertThat(served.get("reconcile/preview?id=" + Served.encoded("> } <")).statusCode()).isEqualTo(404);
        assertThat(Served.header(served.get("reconcile/view?id=actor/LOR"), "Location")).isEqualTo("/page/actor/LOR");
    }

    @Test
    void isOpenToPagesOfOtherServersAndSaysWhatIsWrong() {
        assertThat(Served.header(served.get("reconcile", "Origin", "https://openrefine.example"), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
        for (String bad : new String[]{"{\"q\":", "[]", "{\"q\":{}}", "{\"q\":{\"query\":\"a\",\"limit\":\"x\"}}",
                "{\"q\":{\"query\":\"a\",\"limit\":0}}"}) {
            HttpResponse<String> answer = served.get("reconcile?queries=" + Served.encoded(bad), "Accept", "application/json");
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).as(bad).startsWith("{\"status\":400,\"error\":\"").hasLineCount(1);
        }
        assertThat(
                served.get("reconcile?queries=" + Served.encoded("{\"a\":{\"query\":\"x\"},\"b\":{\"query\":\"x\",\"limit\":0}}")).body())
                .isEqualTo("query 'b': 'limit' is a positive number\n");
        HttpResponse<String> other = served.post("reconcile", "application/json", "{\"queries\":[{\"query\":\"Lorvia\"}]}");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).isEqualTo("a form with the field 'queries' or 'extend' is expected\n");
        assertThat(served.get("reconcile?extend=" + Served.encoded("{\"ids\":[],\"properties\":[{\"id\":\"none\"}]}")).statusCode())
                .isEqualTo(400);
    }

    /**
     * The requests of OpenRefine in their order, as its sources make them: the manifest; some cells without a type, to guess one; cells in
     * batches of ten, with the type as what should fit and other columns as properties, these also as a matched cell; previews and searches
     * while a person chooses; more columns. Its own reader takes "name", "id", "score", "type" and "match" of a result for granted.
     */
    @Test
    void answersWhatOpenRefineAsks() throws IOException {
        String[] page = {"Origin", "http://127.0.0.1:3333", "User-Agent", "OpenRefine 3.8"};
        HttpResponse<String> manifest = served.get("reconcile", page);
        assertThat(Served.header(manifest, "Access-Control-Allow-Origin")).isEqualTo("*");
        JsonNode service = valid(manifest, "manifest");
        for (String needed : new String[]{"name", "identifierSpace", "schemaSpace"}) {
            assertThat(service.path(needed).asText()).as(needed).isNotEmpty();
        }

        JsonNode guessed = form("queries", """
                {"q0":{"query":"Lorvia","limit":3},"q1":{"query":"Mara Lindqvist","limit":3},"q2":{"query":"\u2014","limit":3}}""", page);
        assertThat(guessed.path("q0").path("result").path(0).path("type").findValuesAsText("id")).contains("State");
        assertThat(guessed.path("q2").path("result").isArray()).isTrue();

        JsonNode batch = form("queries", """
                {"q0":{"query":"Lorvia Post","type":"Organization","type_strict":"should",
                  "properties":[{"pid":"belongs-to","v":{"id":"actor/LOR","name":"Lorvia"}}]},
                 "q1":{"query":"Lorvia Post","type":"Organization","type_strict":"should",
                  "properties":[{"pid":"belongs-to","v":"Lorvia"},{"pid":"no-such-property","v":12},{"pid":"alias","v":["a","b"]}]},
                 "q2":{"query":"1848-03-15T00:00:00Z","type":"Organization","type_strict":"should"}}""", page);
        for (String query : new String[]{"q0", "q1"}) {
            JsonNode first = batch.path(query).path("result").path(0);
            assertThat(first.path("id").asText()).as(query).isEqualTo("actor/lorvia-post");
            assertThat(first.path("name").isTextual() && first.path("score").isNumber() && first.path("match").isBoolean()
                    && first.path("type").isArray()).as(first.toString()).isTrue();
        }
        assertThat(batch.path("q2").path("result")).isEmpty();

        String view = service.path("view").path("url").asText().replace("{{id}}", Served.encoded("actor/lorvia-post"));
        assertThat(Served.header(served.get(view), "Location")).isEqualTo("/page/actor/lorvia-post");
        String preview = service.path("preview").path("url").asText().replace("{{id}}", Served.encoded("actor/lorvia-post"));
        assertThat(served.get(preview).body()).contains("Lorvia Post");
        JsonNode suggest = service.path("suggest").path("entity");
        String entities = suggest.path("service_url").asText() + suggest.path("service_path").asText();
        assertThat(
                valid(served.get(entities + "?type=Organization&prefix=lorvia+po", page), "suggest").path("result").findValuesAsText("id"))
                .contains("actor/lorvia-post");

        JsonNode propose = service.path("extend").path("propose_properties");
        String proposals = propose.path("service_url").asText() + propose.path("service_path").asText();
        JsonNode proposed = JSON.readTree(served.get(proposals + "?type=Organization&limit=50", page).body());
        assertThat(proposed.path("properties").findValuesAsText("id")).contains("belongs-to", "statements");
        JsonNode rows = form("extend", """
                {"ids":["actor/lorvia-post","actor/LOR"],"properties":[{"id":"belongs-to","settings":{"limit":1}},{"id":"wikidata"}]}""",
                page);
        assertThat(rows.path("meta").findValuesAsText("id")).containsExactly("belongs-to", "wikidata");
        assertThat(rows.path("rows").path("actor/lorvia-post").path("belongs-to").path(0).path("name").asText()).isEqualTo("Lorvia");
        assertThat(rows.path("rows").path("actor/LOR").path("belongs-to")).isEmpty();
    }

    private static JsonNode form(String field, String json, String... headers) throws IOException {
        HttpResponse<String> answer = served.post("reconcile", "application/x-www-form-urlencoded; charset=UTF-8",
                field + "=" + Served.encoded(json), headers);
        return valid(answer, field.equals("extend") ? "extension" : "result-batch");
    }
}
