package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Small questions to the graph of an article; answers are sorted. */
final class Questions {

    private final Graph graph;

    Questions(Graph graph) {
        this.graph = graph;
    }

    List<Node> ofType(Node type) {
        return graph.find(Node.ANY, Terms.TYPE, type).mapWith(Triple::getSubject).toList().stream().sorted(Questions::byText).toList();
    }

    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().sorted(Questions::byText).toList();
    }

    List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream().sorted(Questions::byText).toList();
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return object(subject, property).map(Node::getLiteralLexicalForm);
    }

    boolean is(Node subject, Node type) {
        return graph.contains(subject, Terms.TYPE, type);
    }

    private static int byText(Node one, Node other) {
        return one.toString().compareTo(other.toString());
    }
}
