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

    private final long end;
    private final Set<Shape> seen = new HashSet<>();

    private HurriedShapes(long end) {
        this.end = end;
    }

    /** @param end by {@link System#nanoTime} */
    static void hurry(Shapes shapes, long end) {
        HurriedShapes hurried = new HurriedShapes(end);
        shapes.getShapeMap().values().forEach(hurried::hurry);
    }

    private void hurry(Shape shape) {
        if (seen.add(shape)) {
            Collection<Constraint> constraints = shape.getConstraints();
            if (constraints.stream().anyMatch(PatternConstraint.class::isInstance)) {
                List<Constraint> replaced = constraints.stream()
                        .map(constraint -> constraint instanceof PatternConstraint pattern ? new Hurried(pattern, end) : constraint)
                        .toList();
                constraints.clear();
                constraints.addAll(replaced);
            }
            shape.getPropertyShapes().forEach(this::hurry);
        }
    }

    /** A pattern against time. */
    private static final class Hurried extends PatternConstraint {

        private final long end;

        Hurried(PatternConstraint pattern, long end) {
            super(pattern.getPattern(), pattern.getFlagsStr());
            this.end = end;
        }

        @Override
        public ReportItem validate(ValidationContext context, Node value) {
            if (value.isURI() || value.isLiteral()) {
                String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
                try {
                    // the same work once against time
                    RegexEngine.makePattern("sh:pattern", getPattern(), getFlagsStr()).matcher(new HurriedText(text, end)).find();
                } catch (StackOverflowError e) {
                    throw new QueryCancelledException();
                }
            }
            return super.validate(context, value);
        }
    }
}
