package org.newsgraph.claim;

import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.text.Document;

/** One construction in which an article tells of a policy. */
interface PolicyRule {

    void find(Document document, List<Statement> statements, Consumer<Policy> found);
}
