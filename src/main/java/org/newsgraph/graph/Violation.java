package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a graph does not conform.
 *
 * @param focus IRI of the node that is wrong
 * @param path property or property path; null when the node as a whole is wrong
 * @param message one line that says what is asked for
 * @param severity Violation, Warning or Info
 * @param value the value that is wrong; null when one is missing
 * @param shape IRI of the shape in {@code ontology/shapes.ttl}, or of the nearest one that has a name
 */
public record Violation(String focus, @Nullable String path, String message, String severity, @Nullable String value, String shape)
        implements
            Comparable<Violation> {

    @Override
    public int compareTo(Violation other) {
        return toString().compareTo(other.toString());
    }
}
