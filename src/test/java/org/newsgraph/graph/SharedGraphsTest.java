package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** The graphs that belong to no single article: links, runs and ontology. */
class SharedGraphsTest {

    @Test
    void aLinkIsAMatchAndANodeThatSaysHow() {
        Node lorvia = Base.LOCAL.authorityActor("LOR");
        Graph graph = LinksGraph.of(
                new Links(List.of(new ExternalLink(lorvia.getURI(), "https://example.org/Lorvia", "curated", 0.9)), List.of()), Base.LOCAL);
        Node link = NodeFactory.createURI(Base.LOCAL.iri() + "link/actor%2FLOR/https%3A%2F%2Fexample.org%2FLorvia");
        assertThat(graph.contains(lorvia, Terms.EXACT_MATCH, NodeFactory.createURI("https://example.org/Lorvia"))).isTrue();
        assertThat(graph.contains(link, Vocabulary.LINK_FROM, lorvia)).isTrue();
        assertThat(graph.contains(link, Vocabulary.METHOD, NodeFactory.createLiteralString("curated"))).isTrue();
        assertThat(Shapes.load().validate(graph)).isEmpty();
    }

    @Test
    void aRunNamesProgramParametersAndArticles() {
        Instant start = Instant.parse("2031-03-04T05:06:07Z");
        Run run = new Run("0.1.0", start, start.plusSeconds(8), Map.of("threads", "2", "base", "x"), List.of("ferry"));
        Graph graph = RunGraph.of(run, Base.LOCAL);
        Node node = graph.find(Node.ANY, Terms.TYPE, Vocabulary.RUN).next().getSubject();
        assertThat(node.getURI()).isEqualTo(Base.LOCAL.iri() + "run/2031-03-04T05%3A06%3A07Z");
        assertThat(graph.contains(node, Terms.GENERATED, Base.LOCAL.articleGraph("ferry"))).isTrue();
        assertThat(graph.contains(node, Vocabulary.PARAMETER, NodeFactory.createLiteralString("threads=2"))).isTrue();
        assertThat(Shapes.load().validate(graph)).isEmpty();
        assertThatThrownBy(() -> new Run("0.1.0", start, start.minusSeconds(1), Map.of(), List.of()))
                .hasMessageContaining("ends before it starts");
    }

    @Test
    void noGraphHasNodesWithoutNames() {
        assertThat(Ontology.load().find().filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank()).toList()).isEmpty();
    }
}
