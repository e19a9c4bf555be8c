package org.newsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Row;

/** The network as JGraphT reads it back. */
class NetworkTest {

    private final Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(SupplierUtil.createStringSupplier(),
            SupplierUtil.createSupplier(DefaultEdge.class), false);
    private final Map<String, Map<String, String>> nodes = new TreeMap<>();
    private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

    @Test
    void graphMlHasEveryNodeAndTieWithItsAttributes() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (key, value) -> nodes.computeIfAbsent(key.getFirst(), any -> new TreeMap<>()).put(key.getSecond(),
                        value.getValue()));
        importer.addEdgeAttributeConsumer((key, value) -> edges.computeIfAbsent(key.getFirst(), any -> new TreeMap<>()).put(key.getSecond(),
                value.getValue()));
        importer.importGraph(graph, new StringReader(Exported.as(ExchangeFormat.graphml)));
        holdsTheRows(node -> nodes.get(node).get("id"));
    }

    /** NetworkX refuses a graph that is directed here and undirected there. */
    @Test
    void graphMlIsDirectedThroughoutAndSaysWhichTiesGoBothWays() {
        String graphMl = Exported.as(ExchangeFormat.graphml);
        assertThat(graphMl).contains("edgedefault=\"directed\"").doesNotContain("directed=\"false\"");
        assertThat(graphMl.lines().filter(line -> line.contains("<data key=\"edge.directed\">undirected</data>")))
                .hasSize((int) Exported.rows("ties").stream().filter(row -> row.get("directed").equals("undirected")).count()).isNotEmpty();
    }

    @Test
    void gexfHasEveryNodeAndTieWithItsAttributes() {
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false); // it knows version 1.2 only
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (key, value) -> nodes.computeIfAbsent(key.getFirst(), any -> new TreeMap<>()).put(key.getSecond(),
                        value.getValue()));
        importer.addEdgeAttributeConsumer((key, value) -> edges.computeIfAbsent(key.getFirst(), any -> new TreeMap<>()).put(key.getSecond(),
                value.getValue()));
        importer.importGraph(graph, new StringReader(Exported.as(ExchangeFormat.gexf)));
        holdsTheRows(node -> node);
    }

    @Test
    void tiesOfGexfHaveTheirDays() {
        String gexf = Exported.as(ExchangeFormat.gexf);
        long dated = Exported.rows("ties").stream().filter(row -> row.find("begin").isPresent()).count();
        assertThat(dated).isPositive();
        assertThat(gexf.lines().filter(line -> line.matches(" *<edge .* start=\"\\d{4}-\\d\\d-\\d\\d\".*"))).hasSize((int) dated);
    }

    private void holdsTheRows(UnaryOperator<String> iri) {
        Map<String, String> labels = Stream.of("actors", "concepts").flatMap(sheet -> Exported.rows(sheet).stream())
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("label")));
        assertThat(labels).hasSizeGreaterThan(50);
        assertThat(graph.vertexSet()).extracting(iri::apply).containsExactlyInAnyOrderElementsOf(labels.keySet());
        graph.vertexSet().forEach(node -> assertThat(nodes.get(node)).containsEntry("label", labels.get(iri.apply(node))));
        Set<String> expected = new HashSet<>();
        Exported.rows("ties").forEach(row -> expected.add(tie(row)));
        Set<String> read = new HashSet<>();
        graph.edgeSet().forEach(
                edge -> read
                        .add(String.join(" ", edges.get(edge).get("id"), iri.apply(graph.getEdgeSource(edge)), edges.get(edge).get("kind"),
                                iri.apply(graph.getEdgeTarget(edge)), edges.get(edge).get("text"))));
        assertThat(read).isEqualTo(expected).hasSizeGreaterThan(30);
    }

    private static String tie(Row row) {
        return String.join(" ", row.get("id"), row.get("source"), row.get("kind"), row.get("target"), row.get("text"));
    }
}
