package org.newsgraph.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** A graph in the making; a null object writes nothing. */
final class Triples {

    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    Triples add(Node subject, Node property, @Nullable Node object) {
        if (object != null) {
            graph.add(Triple.create(subject, property, object));
        }
        return this;
    }

    Triples type(Node subject, Node... types) {
        for (Node type : types) {
            add(subject, Terms.TYPE, type);
        }
        return this;
    }

    Triples text(Node subject, Node property, @Nullable String text) {
        return text == null ? this : add(subject, property, NodeFactory.createLiteralString(text));
    }

    Triples number(Node subject, Node property, @Nullable Long number) {
        return number == null ? this : typed(subject, property, number.toString(), XSDDatatype.XSDinteger);
    }

    Triples number(Node subject, Node property, @Nullable Double number) {
        return number == null ? this : typed(subject, property, decimal(number), XSDDatatype.XSDdecimal);
    }

    Triples number(Node subject, Node property, int number) {
        return number(subject, property, Long.valueOf(number));
    }

    /** Between 0 and 1, as a decimal. */
    Triples confidence(Node subject, double confidence) {
        return typed(subject, Vocabulary.CONFIDENCE, decimal(confidence), XSDDatatype.XSDdecimal);
    }

    Triples date(Node subject, Node property, @Nullable LocalDate date) {
        return date == null ? this : typed(subject, property, date.toString(), XSDDatatype.XSDdate);
    }

    Triples time(Node subject, Node property, Instant time) {
        return typed(subject, property, time.toString(), XSDDatatype.XSDdateTime);
    }

    Triples flag(Node subject, Node property, boolean flag) {
        return typed(subject, property, Boolean.toString(flag), XSDDatatype.XSDboolean);
    }

    /** A concept of our code lists. */
    Triples code(Node subject, Node property, @Nullable String code) {
        return code == null ? this : add(subject, property, Codes.concept(code));
    }

    Triples typed(Node subject, Node property, String text, RDFDatatype type) {
        return add(subject, property, NodeFactory.createLiteralDT(text, type));
    }

    static String decimal(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
}
