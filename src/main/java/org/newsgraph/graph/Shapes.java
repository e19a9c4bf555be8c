package org.newsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
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
        return new Shapes(Ontology.read(List.of(Ontology.SHAPES)), Ontology.read(List.of(Ontology.TERMS, Ontology.CODES)));
    }

    /** Validates one graph alone; terms and codes are known without being in it. Nothing is thrown for what does not conform. */
    public List<Violation> validate(Graph graph) {
        Collection<ReportEntry> entries = ShaclValidator.get().validate(shapes, new Union(graph, context)).getEntries();
        return entries.stream().map(this::violation).distinct().sorted().toList();
    }

    /** Validates the union of all named graphs of a dataset and its default graph. */
    public List<Violation> validate(DatasetGraph dataset) {
        return validate(new Union(dataset.getDefaultGraph(), dataset.getUnionGraph()));
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
