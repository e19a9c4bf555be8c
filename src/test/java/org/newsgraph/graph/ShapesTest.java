package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file {@code shapes/*.ru} spoils the example in one way; it names the shape that sees it and all messages that follow. */
class ShapesTest {

    private static final Path FOLDER = Path.of("src/test/resources/shapes");
    private static final Shapes SHAPES = Shapes.load();

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsSpoiledIsSeen(String file) throws IOException {
        Graph graph = union();
        UpdateAction.parseExecute(Files.readString(FOLDER.resolve("prefixes.ru")) + Files.readString(FOLDER.resolve(file)),
                DatasetGraphFactory.wrap(graph));
        List<Violation> violations = SHAPES.validate(graph);
        assertThat(violations.stream().map(Violation::message).collect(Collectors.toSet())).isEqualTo(Set.copyOf(lines(file, "message")));
        assertThat(violations).extracting(Violation::shape)
                .contains("https://w3id.org/newsgraph/shapes#" + lines(file, "shape").getFirst());
    }

    @Test
    void everyShapeHasAnExampleThatBreaksIt() throws IOException {
        Set<String> shapes = new TreeSet<>();
        Ontology.read(List.of(Ontology.SHAPES)).find(Node.ANY, Terms.TYPE, SHACL.NodeShape).mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .forEachRemaining(shape -> shapes.add(shape.getLocalName()));
        Set<String> broken = new TreeSet<>();
        for (String file : examples()) {
            broken.addAll(lines(file, "shape"));
        }
        assertThat(broken).isEqualTo(shapes);
    }

    @Test
    void theWholeConformsAsAUnionOfNamedGraphs() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(Base.LOCAL.articleGraph("ferry"), ferry());
        dataset.addGraph(Base.LOCAL.graph(Base.Shared.resolution),
                ResolutionGraph.of(ArticleDecisions.of(ferry(), Base.LOCAL)));
        dataset.addGraph(Base.LOCAL.graph(Base.Shared.ontology), Ontology.load());
        assertThat(SHAPES.validate(dataset)).isEmpty();
        assertThat(SHAPES.validate(union())).isEmpty();
    }

    @Test
    void aViolationNamesNodePathValueAndShape() {
        Graph graph = ferry();
        Node statement = Base.below(Base.LOCAL.article("ferry"), "statement/132-217");
        graph.remove(statement, Vocabulary.SPEECH_ACT, Node.ANY);
        graph.add(statement, Vocabulary.SPEECH_ACT, Codes.concept("planned"));
        assertThat(SHAPES.validate(graph)).containsExactly(new Violation(statement.getURI(),
                "<https://w3id.org/newsgraph/ns#speechAct>/<http://www.w3.org/2004/02/skos/core#inScheme>",
                "the speech act is a concept of code:speech-act", "Violation", "https://w3id.org/newsgraph/code/modality",
                "https://w3id.org/newsgraph/shapes#Statement"));
    }

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> !file.equals("prefixes.ru")).sorted().toList();
        }
    }

    private static List<String> lines(String file, String key) throws IOException {
        String start = "# " + key + ": ";
        return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .collect(Collectors.toList());
    }

    private static Graph ferry() {
        return ArticleGraph.of(ExampleArticle.article("ferry"), ExampleArticle.facts("ferry"), Base.LOCAL);
    }

    private static Graph union() {
        Instant start = Instant.parse("2031-03-04T05:06:07Z");
        Graph union = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(union, ferry());
        GraphUtil.addInto(union, ResolutionGraph.of(ArticleDecisions.of(ferry(), Base.LOCAL)));
        GraphUtil.addInto(union, LinksGraph.of(
                new Links(
                        List.of(new ExternalLink(Base.LOCAL.authorityActor("LOR").getURI(), "https://example.org/Lorvia", "curated", 0.9)),
                        List.of(new LinkCandidate(Base.LOCAL.authorityActor("lorvia-post").getURI(), "https://example.org/Post", "Post", "",
                                Links.RECONCILIATION, 40.0, "name 0.5", "score 40 is below 90",
                                new Retrieval("https://example.org/reconcile", start)))),
                Base.LOCAL));
        GraphUtil.addInto(union, RunGraph.of(new Run("1", start, start, Map.of(), List.of("ferry")), Base.LOCAL));
        return union;
    }
}
