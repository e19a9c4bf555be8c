package org.newsgraph.facts;

import java.util.List;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A standing line of an actor towards a concept.
 *
 * @param id local to the article: "l1", "l2", …
 * @param holder id of the actor
 * @param concept code of the scheme policy-concept
 * @param stance supports or opposes
 * @param status code of the scheme policy-status: policy (said to be one), practice (what it does), statement (what it calls for)
 * @param statement id of the statement that expresses it; null when the article says it in its own voice
 */
public record Policy(String id, String holder, String concept, Stance stance, String status, List<Span> evidence,
        @Nullable String statement,
        String rule) {

    /** For or against the concept. */
    public enum Stance {
        supports, opposes
    }

    public Policy {
        evidence = List.copyOf(evidence);
    }
}
