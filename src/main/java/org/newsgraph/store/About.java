package org.newsgraph.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What is to be said of some subjects, and of no others. */
public record About(Set<Node> subjects, Graph content) {

    public About {
        subjects = Set.copyOf(subjects);
    }

    /** @param subjects their IRIs */
    public static About of(Set<String> subjects, Graph content) {
        return new About(subjects.stream().map(Graphs::iri).collect(Collectors.toSet()), content);
    }
}
