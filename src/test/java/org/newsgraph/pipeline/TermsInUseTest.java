package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.SampleStore;
import org.newsgraph.graph.Terms;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.Store;

/** The graph of the sample articles uses the ontology's terms as the ontology says: on nodes of their domain, with values of their range. */
class TermsInUseTest {

    private static final Node TYPE = Terms.TYPE;

    /** Terms for what the sample articles do not have: an unknown speaker, a doubt, an issue, the score that a service gave. */
    private static final Set<String> NOT_IN_SAMPLES = Set.of("UnknownSpeaker", "doubts", "Issue", "hasIssue", "issueCode", "message",
            "score");

    /** Only its sub-properties are written. */
    private static final String NEVER_WRITTEN = "takesStance";

    private final Graph graph = samples();

    private static Graph samples() {
        Graph copy = GraphFactory.createDefaultGraph();
        Store store = SampleStore.shared();
        store.read(() -> {
            store.dataset().getUnionGraph().find().forEachRemaining(copy::add);
            return copy;
        });
        return copy;
    }

    @Test
    void everyTermIsDefinedAndStandsOnItsDomainAndRange() {
        Set<String> wrong = new TreeSet<>();
        graph.find().forEachRemaining(triple -> {
            Node property = triple.getPredicate();
            if (ours(property)) {
                if (!graph.contains(property, TYPE, Node.ANY)) {
                    wrong.add(property + " is not defined");
                }
                values(property, RDFS.domain.asNode()).stream().filter(domain -> !isA(triple.getSubject(), domain))
                        .forEach(domain -> wrong.add(triple + ": the subject is no " + domain));
                values(property, RDFS.range.asNode()).stream().filter(range -> !isOf(triple.getObject(), range))
                        .forEach(range -> wrong.add(triple + ": the value is no " + range));
            }
            if (property.equals(TYPE) && ours(triple.getObject()) && !graph.contains(triple.getObject(), TYPE, Node.ANY)) {
                wrong.add(triple.getObject() + " is not defined");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTermIsWrittenButThoseForWhatTheSamplesDoNotHave() {
        Set<String> unused = new TreeSet<>();
        graph.find(Node.ANY, TYPE, Node.ANY).mapWith(Triple::getSubject).filterKeep(TermsInUseTest::ours).forEachRemaining(term -> {
            if (!graph.contains(Node.ANY, term, Node.ANY) && !graph.contains(Node.ANY, TYPE, term)) {
                unused.add(term.getLocalName());
            }
        });
        Set<String> expected = new TreeSet<>(NOT_IN_SAMPLES);
        expected.add(NEVER_WRITTEN);
        assertThat(unused).isEqualTo(expected);
    }

    private boolean isOf(Node value, Node range) {
        if (!value.isLiteral()) {
            return isA(value, range);
        }
        RDFDatatype datatype = value.getLiteralDatatype();
        return range.equals(RDFS.Literal.asNode()) || range.getURI().equals(datatype.getURI());
    }

    private boolean isA(Node thing, Node kind) {
        return values(thing, TYPE).stream().anyMatch(type -> type.equals(kind) || isBelow(type, kind));
    }

    private boolean isBelow(Node kind, Node upper) {
        return values(kind, RDFS.subClassOf.asNode()).stream().anyMatch(above -> above.equals(upper) || isBelow(above, upper));
    }

    private List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static boolean ours(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE);
    }
}
