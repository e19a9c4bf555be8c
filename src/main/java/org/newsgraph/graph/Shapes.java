package org.newsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/** The SHACL shapes of {@code ontology/shapes.ttl}, parsed once. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph context;
    private final Map<Node, Node> named = new HashMap<>();

    private Shapes(Graph shapesGraph, Graph context) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(shapesGraph);
        this.context = context;
        shapesGraph.find(Node.ANY, Terms.TYPE, SHACL.NodeShape).mapWith(Triple::getSubject).toList()
                .forEach(shape -> name(shapesGraph, shape, shape));
    }

    /** Reads shapes, terms and codes; to be kept, since reading costs more than validating an article. */
    public static Shapes load() {
        return new Shapes(Ontology.read(List.of(Ontology.SHAPES)), context());
    }

    /**
     * Validates one graph alone; terms and codes are known without being in it. The graph is copied, so it should fit into memory several
     * times, as that of an article does. Nothing is thrown for what does not conform.
     */
    public List<Violation> validate(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, context);
        GraphUtil.addInto(copy, graph);
        return report(copy);
    }

    /** Validates the union of all named graphs of a dataset and its default graph, without copying it. */
    public List<Violation> validate(DatasetGraph dataset) {
        return report(new Union(new Union(dataset.getDefaultGraph(), dataset.getUnionGraph()), context));
    }

    private List<Violation> report(Graph graph) {
        Collection<ReportEntry> entries = ShaclValidator.get().validate(shapes, graph).getEntries();
        return entries.stream().map(this::violation).distinct().sorted().toList();
    }

    /** What shapes ask of terms and codes: super-classes and schemes. */
    private static Graph context() {
        Graph all = Ontology.read(List.of(Ontology.TERMS, Ontology.CODES));
        Graph context = GraphFactory.createDefaultGraph();
        for (Node property : List.of(RDFS.Nodes.subClassOf, Terms.IN_SCHEME)) {
            all.find(Node.ANY, property, Node.ANY).forEachRemaining(context::add);
        }
        return context;
    }

    private Violation violation(ReportEntry entry) {
        Node source = entry.source();
        Node shape = source == null ? null : named.getOrDefault(source, source);
        return new Violation(plain(entry.focusNode()), entry.resultPath() == null ? null : entry.resultPath().toString(), entry.message(),
                severity(entry), entry.value() == null ? null : plain(entry.value()), shape == null ? "" : plain(shape));
    }

    private static String severity(ReportEntry entry) {
        Node level = entry.severity().level();
        return level.getLocalName();
    }

    private static String plain(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : NodeFmtLib.strTTL(node);
    }

    /** Remembers for each nameless part of a shape the shape that has a name. */
    private void name(Graph graph, Node part, Node shape) {
        if (named.putIfAbsent(part, shape) == null) {
            graph.find(part, Node.ANY, Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isBlank).toList()
                    .forEach(child -> name(graph, child, shape));
        }
    }
}
