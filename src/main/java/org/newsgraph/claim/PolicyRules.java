package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.text.Document;

/** Finds standing lines of actors. */
public final class PolicyRules {

    public List<Policy> find(Document document, List<Statement> statements) {
        return List.of();
    }
}
