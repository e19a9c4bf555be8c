package org.newsgraph.server;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.expr.RegexEngine;

/** Makes the patterns of shapes that somebody sent end when the time is over. */
final class HurriedShapes {

    private final Runnable look;
    private final Set<Shape> seen = new HashSet<>();

    private HurriedShapes(Runnable look) {
        this.look = look;
    }

    /** @param look throws when it is time to stop */
    static void hurry(Shapes shapes, Runnable look) {
        HurriedShapes hurried = new HurriedShapes(look);
        shapes.getShapeMap().values().forEach(hurried::hurry);
    }

    private void hurry(Shape shape) {
        if (seen.add(shape)) {
            Collection<Constraint> constraints = shape.getConstraints();
            if (constraints.stream().anyMatch(PatternConstraint.class::isInstance)) {
                List<Constraint> replaced = constraints.stream()
                        .map(constraint -> constraint instanceof PatternConstraint pattern ? new Hurried(pattern, look) : constraint)
                        .toList();
                constraints.clear();
                constraints.addAll(replaced);
            }
            shape.getPropertyShapes().forEach(this::hurry);
        }
    }

    /** A pattern against time. */
    private static final class Hurried extends PatternConstraint {

        private final Runnable look;

        Hurried(PatternConstraint pattern, Runnable look) {
            super(pattern.getPattern(), pattern.getFlagsStr());
            this.look = look;
        }

        @Override
        public ReportItem validate(ValidationContext context, Node value) {
            if (value.isURI() || value.isLiteral()) {
                String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
                try {
                    // the same work once against time
                    RegexEngine.makePattern("sh:pattern", getPattern(), getFlagsStr()).matcher(new HurriedText(text, look)).find();
                } catch (StackOverflowError e) {
                    throw new QueryCancelledException();
                }
            }
            return super.validate(context, value);
        }
    }
}
