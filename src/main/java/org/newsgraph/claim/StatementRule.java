package org.newsgraph.claim;

import java.util.function.Consumer;

/** One construction in which speech is reported. */
interface StatementRule {

    /** Hands on what it finds in one sentence. */
    void find(CuedSentence cued, Consumer<Draft> found);
}
