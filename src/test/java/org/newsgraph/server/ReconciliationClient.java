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
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.ArticleDecisions;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** A server with some actors and places, and a client of the reconciliation protocol. */
final class ReconciliationClient implements AutoCloseable {

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

    private final Served served;

    private ReconciliationClient(Served served) {
        this.served = served;
    }

    /** @param folder for the store */
    static ReconciliationClient start(Path folder) throws IOException {
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
        return new ReconciliationClient(Served.serve(store, Settings.LOCAL));
    }

    Served served() {
        return served;
    }

    /** What a good answer says; it is held against the protocol's schema of this name. */
    static JsonNode valid(HttpResponse<String> answer, String schema) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Served.header(answer, "Content-Type")).startsWith("application/json");
        JsonSchema rules = SCHEMAS.getSchema(Files.readString(Path.of("src/test/resources/reconciliation/" + schema + ".schema.json")));
        JsonNode json = JSON.readTree(answer.body());
        assertThat(rules.validate(json)).as(answer.body()).isEmpty();
        return json;
    }

    /** Sends queries by their ids. */
    JsonNode ask(String queries) throws IOException {
        JsonSchema rules = SCHEMAS.getSchema(Files.readString(Path.of("src/test/resources/reconciliation/query-batch.schema.json")));
        assertThat(rules.validate(JSON.readTree(queries))).isEmpty();
        return valid(served.post("reconcile", "application/x-www-form-urlencoded", "queries=" + Served.encoded(queries)), "result-batch");
    }

    /** Sends a form of one field. */
    JsonNode form(String field, String json, String... headers) throws IOException {
        HttpResponse<String> answer = served.post("reconcile", "application/x-www-form-urlencoded; charset=UTF-8",
                field + "=" + Served.encoded(json), headers);
        return valid(answer, field.equals("extend") ? "extension" : "result-batch");
    }

    @Override
    public void close() {
        served.close();
    }
}
