package org.newsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The code lists of {@code ontology/codes.ttl}. */
public final class Codes {

    private static final String PLOVER = Vocabulary.CODES + "plover/";

    private final Graph graph;

    private Codes(Graph graph) {
        this.graph = graph;
    }

    /**
     * Reads the lists.
     *
     * @throws IllegalStateException when the program was built without them
     */
    public static Codes load() {
        return new Codes(Ontology.read(List.of(Ontology.CODES)));
    }

    /** IRI of a code, whether or not a list has it. */
    public static Node concept(String code) {
        return NodeFactory.createURI(Vocabulary.CODES + Segment.encode(code));
    }

    /** Codes of a scheme such as {@code incident-type} with their labels, sorted. */
    public Map<String, String> scheme(String scheme) {
        Map<String, String> codes = new TreeMap<>();
        graph.find(Node.ANY, Terms.IN_SCHEME, concept(scheme)).mapWith(Triple::getSubject)
                .forEachRemaining(concept -> codes.put(code(concept), label(concept)));
        return codes;
    }

    /** PLOVER event class that a code matches closely, a mode counted as its class. */
    public Optional<String> plover(String code) {
        return one(concept(code), Terms.CLOSE_MATCH).map(this::top).map(node -> node.getURI().substring(PLOVER.length()));
    }

    /** The code above all others that are broader than this concept, or its own. */
    public String broadest(Node concept) {
        return code(top(concept));
    }

    private Node top(Node concept) {
        return one(concept, Terms.BROADER).map(this::top).orElse(concept);
    }

    private String label(Node concept) {
        return one(concept, Terms.PREF_LABEL).map(Node::getLiteralLexicalForm).orElseGet(() -> code(concept));
    }

    private Optional<Node> one(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().findFirst();
    }

    static String code(Node concept) {
        return concept.getURI().substring(Vocabulary.CODES.length());
    }
}
