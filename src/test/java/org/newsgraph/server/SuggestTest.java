package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reconciliation service offers beside its answers: names while they are typed, more columns, a preview. */
class SuggestTest extends Reconciling {

    /** However much of a name is typed, also one that the index keeps without its ending. */
    @Test
    void suggestsWhileANameIsTyped() throws IOException {
        for (String typed : List.of("harb", "harbour", "harbours", "ida st", "ida stern", "Ida Sterns", "ida stern-", "ida stern-k",
                "STERN-KÖH",
                "stern-köhler")) {
            JsonNode found = ReconciliationClient.valid(served.get("reconcile/suggest/entity?prefix=" + Served.encoded(typed)), "suggest")
                    .path("result");
            assertThat(found.findValuesAsText("name")).as(typed).contains("Ida Sterns-Kohler of the Harbours");
        }
        assertThat(ReconciliationClient.valid(served.get("reconcile/suggest/entity?prefix=" + Served.encoded("ida sterz")), "suggest")
                .path("result")).isEmpty();
    }

    @Test
    void suggests() throws IOException {
        JsonNode entities = ReconciliationClient.valid(served.get("reconcile/suggest/entity?prefix=lorv"), "suggest").path("result");
        assertThat(entities.findValuesAsText("name")).contains("Lorvia", "The Lorvia Post");
        assertThat(ReconciliationClient.valid(served.get("reconcile/suggest/type?prefix=pers"), "suggest").path("result")
                .findValuesAsText("id"))
                .containsExactly("Person");
        assertThat(ReconciliationClient.valid(served.get("reconcile/suggest/property?prefix=wiki"), "suggest").path("result")
                .findValuesAsText("id"))
                .containsExactly("wikidata");
        assertThat(served.get("reconcile/extend/propose?type=State").body()).contains("\"properties\":[").contains("wikidata");
    }

    @Test
    void extendsWithProperties() throws IOException {
        String extend = "{\"ids\":[\"actor/LOR\",\"actor/none\",\"> } #\"],\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"statements\"},"
                + "{\"id\":\"belongs-to\"},{\"id\":\"first-day\"}]}";
        JsonNode rows = ReconciliationClient.valid(served.get("reconcile?extend=" + Served.encoded(extend)), "extension").path("rows");
        assertThat(rows.path("actor/LOR").path("wikidata").path(0).path("str").asText()).isEqualTo("Q0");
        assertThat(rows.path("actor/LOR").path("statements").path(0).path("int").isInt()).isTrue();
        assertThat(rows.path("actor/LOR").path("first-day").path(0).path("date").asText()).startsWith("2031-03-04T");
        assertThat(rows.path("actor/none").path("wikidata")).isEmpty();
        JsonNode post = ReconciliationClient.valid(served.post("reconcile", "application/x-www-form-urlencoded",
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
}
