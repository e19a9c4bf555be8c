package org.newsgraph.claim;

import java.util.function.Consumer;
import org.newsgraph.text.Sentence;

/** One construction in which speech is reported. */
interface StatementRule {

    /** Hands on what it finds in one sentence. */
    void find(Sentence sentence, Consumer<Draft> found);
}
