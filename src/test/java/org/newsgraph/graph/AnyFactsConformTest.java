package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.SourceText;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.FactsJson;

/** Whatever facts keep to the contract, their graph conforms, and the same facts give the same graph. */
class AnyFactsConformTest {

    @Test
    void graphsOfRandomFactsConformAloneAndWithTheirResolution() {
        Codes codes = Codes.load();
        Shapes shapes = Shapes.load();
        for (int seed = 0; seed < 60; seed++) {
            RandomFacts random = new RandomFacts(seed, codes);
            SourceText text = random.text();
            Facts facts = random.next();
            Graph graph = ArticleGraph.of(text, facts, Base.LOCAL);
            assertThat(shapes.validate(graph)).as("seed " + seed).isEmpty();
            Graph again = ArticleGraph.of(text, FactsJson.read(FactsJson.write(facts)), Base.LOCAL);
            assertThat(ArticleGraphTest.lines(again)).as("seed " + seed).isEqualTo(ArticleGraphTest.lines(graph));
            List<Decision> decisions = ArticleDecisions.of(graph, Base.LOCAL);
            Graph union = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(union, graph);
            GraphUtil.addInto(union, ResolutionGraph.of(decisions));
            assertThat(shapes.validate(union)).as("seed " + seed).isEmpty();
            assertThat(decisions).allMatch(d -> graph.contains(NodeFactory.createURI(d.localIri()), Terms.TYPE,
                    Node.ANY));
        }
    }
}
