package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

    private final Graph graph = ArticleGraph.of(ExampleArticle.article("ferry"), ExampleArticle.facts("ferry"), Base.LOCAL);

    @Test
    void theExampleBecomesTheGoldGraph() {
        Graph gold = Ontology.read(List.of("graph/ferry.ttl"));
        assertThat(lines(graph)).as("sorted N-Triples").isEqualTo(lines(gold));
        assertThat(graph.isIsomorphicWith(gold)).isTrue();
    }

    @Test
    void theGraphConforms() {
        assertThat(Shapes.load().validate(graph)).isEmpty();
    }

    static String lines(Graph graph) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, Lang.NTRIPLES);
        return out.toString().lines().sorted().collect(Collectors.joining("\n"));
    }
}
