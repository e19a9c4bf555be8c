package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ArticleFacts;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.FactsJson;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Stance;
import org.newsgraph.facts.Incident.Taken;

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

    @ParameterizedTest
    @ValueSource(strings = {"#0", "..", "a b/c?d=e&f", "한국어", "🚢", "<>\"{}|\\^`", "100%"})
    void anIdMayHaveAnyCharacters(String id) {
        Graph other = ArticleGraph.of(SourceText.of(ExampleArticle.TEXT), ExampleArticle.facts(id), Base.LOCAL);
        assertThat(Shapes.load().validate(other)).isEmpty();
        assertThat(other.size()).isEqualTo(graph.size());
        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.fromString(lines(other), Lang.NTRIPLES).checking(true).parse(again);
        assertThat(again.isIsomorphicWith(other)).isTrue();
    }

    @Test
    void equalFactsGiveEqualBytes() {
        Facts read = FactsJson.read(FactsJson.write(ExampleArticle.facts("ferry")));
        assertThat(lines(ArticleGraph.of(ExampleArticle.article("ferry"), read, Base.LOCAL))).isEqualTo(lines(graph));
    }

    @Test
    void everyNodeHasAName() {
        assertThat(graph.find().filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank()).toList()).isEmpty();
    }

    @Test
    void everySpanIsWhatStandsThere() {
        SourceText text = SourceText.of(ExampleArticle.TEXT);
        for (Node span : graph.find(Node.ANY, Terms.TYPE, Vocabulary.TEXT_SPAN).mapWith(Triple::getSubject).toList()) {
            String[] offsets = span.getURI().substring(span.getURI().indexOf('=') + 1).split(",");
            String exact = text.slice(new Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])));
            Node quote = NodeFactory.createURI(Base.LOCAL.article("ferry").getURI() + "/quote/" + offsets[0] + "-" + offsets[1]);
            assertThat(graph.contains(quote, Terms.EXACT, NodeFactory.createLiteralString(exact))).as(exact).isTrue();
        }
    }

    @Test
    void aFactLessRenamesNoOther() {
        Facts all = ExampleArticle.facts("ferry");
        Facts less = new Facts(all.article(), all.sentences(), all.actors(), all.places(), all.roles(), all.statements().subList(1, 4),
                all.policies(),
                all.incidents().subList(1, 3), all.issues());
        Graph fewer = ArticleGraph.of(ExampleArticle.article("ferry"), less, Base.LOCAL);
        assertThat(fewer.find().filterDrop(graph::contains).toList()).isEmpty();
    }

    @Test
    void twoStancesOfOneStatementOnOneClaimBecomeTheMoreReservedOne() {
        Facts all = ExampleArticle.facts("ferry");
        Incident incident = all.incidents().getFirst();
        Incident twice = new Incident(incident.id(), incident.type(), null, incident.modality(), List.of(), List.of(), null,
                incident.evidence(),
                List.of(new Taken(Stance.denies, "a3", "s1", ExampleArticle.span("nine")),
                        new Taken(Stance.asserts, "a3", "s1", ExampleArticle.span("nine"))),
                "rule");
        Graph other = ArticleGraph.of(ExampleArticle.article("ferry"), with(all, List.of(twice)), Base.LOCAL);
        assertThat(other.contains(Node.ANY, Vocabulary.DENIES, Node.ANY)).isTrue();
        assertThat(other.contains(Node.ANY, Vocabulary.ASSERTS, Node.ANY)).isFalse();
        assertThat(Shapes.load().validate(other)).isEmpty();
    }

    @Test
    void anArticleWithoutDateOutletOrFactsConforms() {
        ArticleFacts bare = new ArticleFacts("bare", "bare.txt", null, null, null, null, null, null, List.of(), "en", null,
                "0f".repeat(32));
        Facts nothing = new Facts(bare, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Graph empty = ArticleGraph.of(SourceText.of(""), nothing, Base.LOCAL);
        assertThat(Shapes.load().validate(empty)).isEmpty();
        assertThat(empty.contains(Base.LOCAL.article("bare"), Terms.DATE_PUBLISHED, Node.ANY)).isFalse();
    }

    @Test
    void factsThatDoNotFitAreRefusedWithTheirArticle() {
        Facts all = ExampleArticle.facts("ferry");
        assertThatThrownBy(() -> ArticleGraph.of(ExampleArticle.article("other"), all, Base.LOCAL))
                .hasMessage("facts of article ferry do not belong to article other");
        assertThatThrownBy(() -> ArticleGraph.of(SourceText.of("short"), all, Base.LOCAL))
                .hasMessageContaining("ends behind the text, which has 5 characters");
        Facts noActors = new Facts(all.article(), all.sentences(), List.of(), all.places(), List.of(), all.statements(), List.of(),
                List.of(), List.of());
        assertThatThrownBy(() -> ArticleGraph.of(ExampleArticle.article("ferry"), noActors, Base.LOCAL))
                .hasMessage("article ferry: a fact names actor 'a3', which is not there");
        Facts twins = new Facts(all.article(), all.sentences(), List.of(all.actors().getFirst(), all.actors().getFirst()), List.of(),
                List.of(), List.of(),
                List.of(), List.of(), List.of());
        assertThatThrownBy(() -> ArticleGraph.of(ExampleArticle.article("ferry"), twins, Base.LOCAL))
                .hasMessage("article ferry: two times actor 'a1'");
    }

    private static Facts with(Facts all, List<Incident> incidents) {
        return new Facts(all.article(), all.sentences(), all.actors(), all.places(), all.roles(), all.statements(), all.policies(),
                incidents, all.issues());
    }

    static String lines(Graph graph) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, Lang.NTRIPLES);
        return out.toString().lines().sorted().collect(Collectors.joining("\n"));
    }
}
