package org.newsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.Row;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

class GeoJsonTest {

    private final String json = Exported.as(ExchangeFormat.geojson);

    @Test
    void conformsToTheSpecification() {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Exported.resource("geojson.schema.json"))
                .validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyPlaceOfAnIncidentIsAFeature() throws IOException {
        List<Row> places = Exported.rows("places");
        assertThat(features().map(feature -> feature.get("id").textValue()).filter(id -> !id.endsWith("/route")))
                .containsExactlyElementsOf(places.stream().map(row -> row.get("id")).toList()).hasSizeGreaterThan(20);
        assertThat(features().filter(feature -> feature.get("geometry").path("type").asText().equals("Point")))
                .hasSize((int) places.stream().filter(row -> row.find("point").isPresent()).count());
    }

    @Test
    void aWayGoesFromItsOriginOverWhatItPassesToItsDestination(@TempDir Path folder) throws IOException {
        Graph route = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(route, "src/test/resources/exchange/route.ttl");
        try (Store store = Store.openOrCreate(folder.resolve("store"), "http://test.example/", "is testing it")) {
            try (StoreWriter writer = new StoreWriter(store)) {
                writer.put("http://test.example/graph/ontology", Ontology.load());
                writer.putArticle("http://test.example/graph/article/one", "1", "", route);
                writer.commit();
            }
            assertThat(features(Exported.as(ExchangeFormat.geojson, store)).map(feature -> feature.get("geometry").toString()))
                    .containsExactly(
                            "{\"type\":\"Point\",\"coordinates\":[30,3]}", "{\"type\":\"Point\",\"coordinates\":[10.5,1]}",
                            "{\"type\":\"Point\",\"coordinates\":[-20,2]}",
                            "{\"type\":\"LineString\",\"coordinates\":[[10.5,1],[-20,2],[30,3]]}");
        }
    }

    private Stream<JsonNode> features() throws IOException {
        return features(json);
    }

    private static Stream<JsonNode> features(String json) throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(json).get("features").spliterator(), false);
    }
}
