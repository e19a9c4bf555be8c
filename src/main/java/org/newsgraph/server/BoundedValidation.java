package org.newsgraph.server;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.validation.event.ConstraintEvaluatedEvent;
import org.apache.jena.shacl.validation.event.ValidationEvent;

/** Validates as the library does, and counts what the report and the nodes that are looked at hold in memory. */
final class BoundedValidation {

    /** Of an entry of a report. */
    private static final int TRIPLES = 8;
    private static final int CHARACTERS_OF_A_ROW = 100;

    private final Room.Held held;
    private final int rowsOfATriple;
    private final Runnable look;
    /** What an entry takes, by what it says was not kept to. */
    private final Map<Constraint, Long> weights = new IdentityHashMap<>();
    private long read;

    /**
     * For one report.
     *
     * @param rowsOfATriple that the report takes until it is written
     * @param look throws when it is time to stop
     */
    BoundedValidation(Room.Held held, int rowsOfATriple, Runnable look) {
        this.held = held;
        this.rowsOfATriple = rowsOfATriple;
        this.look = look;
    }

    /**
     * Validates.
     *
     * @throws Room.FullException when the report, or the nodes of one shape, hold too much
     */
    ValidationReport report(Shapes shapes, Graph data) {
        Graph watched = new HurriedGraph(data, this::read);
        ValidationContext context = ValidationContext.create(shapes, watched, this::happened);
        for (Shape shape : shapes.getTargetShapes()) {
            Collection<Node> focus = VLib.focusNodes(watched, shape);
            long ofShape = read;
            read = 0;
            for (Node node : focus) {
                VLib.validateShape(context, watched, shape, node);
                release();
            }
            read = ofShape;
            release();
        }
        return context.generateReport();
    }

    /** A triple may lead to a node that is held until its shape, or the node that it belongs to, is done. */
    private void read() {
        look.run();
        held.hold(1);
        read++;
    }

    private void release() {
        held.release(read);
        read = 0;
    }

    private void happened(ValidationEvent event) {
        look.run();
        if (event instanceof ConstraintEvaluatedEvent evaluated && !evaluated.isValid()) {
            held.hold(weights.computeIfAbsent(evaluated.getConstraint(), this::weight));
        }
    }

    /** The message of an entry may repeat the constraint, and with it a list that it has. */
    private long weight(Constraint constraint) {
        return (long) TRIPLES * rowsOfATriple + constraint.toString().length() / CHARACTERS_OF_A_ROW;
    }
}
