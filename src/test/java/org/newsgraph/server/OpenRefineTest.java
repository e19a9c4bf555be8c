package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The reconciliation service as OpenRefine uses it. */
class OpenRefineTest extends Reconciling {

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
        JsonNode service = ReconciliationClient.valid(manifest, "manifest");
        for (String needed : new String[]{"name", "identifierSpace", "schemaSpace"}) {
            assertThat(service.path(needed).asText()).as(needed).isNotEmpty();
        }

        JsonNode guessed = client.form("queries", """
                {"q0":{"query":"Lorvia","limit":3},"q1":{"query":"Mara Lindqvist","limit":3},"q2":{"query":"\u2014","limit":3}}""", page);
        assertThat(guessed.path("q0").path("result").path(0).path("type").findValuesAsText("id")).contains("State");
        assertThat(guessed.path("q2").path("result").isArray()).isTrue();

        JsonNode batch = client.form("queries", """
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
                ReconciliationClient.valid(served.get(entities + "?type=Organization&prefix=lorvia+po", page), "suggest").path("result")
                        .findValuesAsText("id"))
                .contains("actor/lorvia-post");

        JsonNode propose = service.path("extend").path("propose_properties");
        String proposals = propose.path("service_url").asText() + propose.path("service_path").asText();
        JsonNode proposed = new JsonMapper().readTree(served.get(proposals + "?type=Organization&limit=50", page).body());
        assertThat(proposed.path("properties").findValuesAsText("id")).contains("belongs-to", "statements");
        JsonNode rows = client.form("extend", """
                {"ids":["actor/lorvia-post","actor/LOR"],"properties":[{"id":"belongs-to","settings":{"limit":1}},{"id":"wikidata"}]}""",
                page);
        assertThat(rows.path("meta").findValuesAsText("id")).containsExactly("belongs-to", "wikidata");
        assertThat(rows.path("rows").path("actor/lorvia-post").path("belongs-to").path(0).path("name").asText()).isEqualTo("Lorvia");
        assertThat(rows.path("rows").path("actor/LOR").path("belongs-to")).isEmpty();
    }
}
