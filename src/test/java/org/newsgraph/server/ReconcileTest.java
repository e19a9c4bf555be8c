package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the reconciliation service answers to queries. */
class ReconcileTest extends Reconciling {

    @Test
    void saysWhatItIs() throws IOException {
        JsonNode manifest = ReconciliationClient.valid(served.get("reconcile"), "manifest");
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo(Served.BASE);
        assertThat(manifest.path("view").path("url").asText()).startsWith(served.server().address()).contains("{{id}}");
    }

    @Test
    void matchesNamesOfActorsAndPlaces() throws IOException {
        JsonNode answer = client.ask("""
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
        JsonNode answer = client.ask("""
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
        JsonNode answer = client.ask("""
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
        JsonNode rows = ReconciliationClient.valid(served.get("reconcile?extend=" + Served.encoded(extend)), "extension").path("rows");
        assertThat(rows.path("actor/trade-lorvia").path("belongs-to").findValuesAsText("id")).containsExactly("actor/LOR");
        assertThat(rows.path("actor/trade-lorvia").path("state").findValuesAsText("name")).containsExactly("Lorvia");
        assertThat(rows.path("actor/ida-brandt").path("belongs-to").findValuesAsText("id")).containsExactly("actor/trade-ruritania");
        assertThat(rows.path("actor/ida-brandt").path("state").findValuesAsText("id")).containsExactly("actor/RUR");
        assertThat(rows.path("actor/lorvia-post").path("state").findValuesAsText("id")).containsExactly("actor/LOR");
        assertThat(rows.path("actor/LOR").path("state")).isEmpty();
        assertThat(ReconciliationClient.valid(served.get("reconcile/suggest/property?prefix=stat"), "suggest").path("result")
                .findValuesAsText("id"))
                .contains("state");
        assertThat(served.get("reconcile/preview?id=actor/trade-lorvia").body()).contains("belongs to", "Lorvia");
    }

    /** By an identifier as the text, and by properties alone, as the protocol allows. */
    @Test
    void identifiersAreSure() throws IOException {
        JsonNode answer = client.ask(
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
        JsonNode answer = client.ask("""
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
        JsonNode answer = client.ask("{\"blank\": {\"query\": \" \"}, \"other\": {\"query\": \"Lorvia\"}}");
        assertThat(answer.path("blank").path("result").isArray()).isTrue();
        assertThat(answer.path("blank").path("result")).isEmpty();
        assertThat(answer.path("other").path("result")).isNotEmpty();
    }

    /** Texts come from cells of tables, and from anybody. */
    @Test
    void whatIsLongerThanAnyNameHasNoCandidates() throws IOException {
        String words = IntStream.range(0, 5_000).mapToObj(i -> "lorvia" + i).collect(Collectors.joining(" "));
        JsonNode answer = client.ask("{\"long\": {\"query\": \"" + words + "\"}, \"other\": {\"query\": \"Lorvia\"}}");
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
        JsonNode answer = ReconciliationClient.valid(served.get("reconcile?extend="
                + Served.encoded(
                        "{\"ids\":[\"actor/LOR\"],\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"state\"},{\"id\":\"wikidata\"}]}")),
                "extension");
        assertThat(answer.path("meta").findValuesAsText("id")).containsExactly("wikidata", "state");
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
}
