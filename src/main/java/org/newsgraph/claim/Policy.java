package org.newsgraph.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Party;

/**
 * A standing line of an actor towards a concept.
 *
 * @param concept code of the scheme policy-concept
 * @param supports or opposes
 * @param status code of the scheme policy-status: policy, practice or statement
 * @param statement the statement that expresses it; null in the article's own voice
 */
public record Policy(Party holder, String concept, boolean supports, String status, List<Span> evidence, @Nullable Statement statement,
        String rule) implements Claim {

    public Policy {
        evidence = List.copyOf(evidence);
    }
}
