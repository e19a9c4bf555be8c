package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.claim.Policy;
import org.newsgraph.claim.PolicyRules;
import org.newsgraph.claim.Statement;
import org.newsgraph.facts.Issue;
import org.newsgraph.facts.Policy.Stance;
import org.newsgraph.mention.Party;

/** Policies with their holders resolved; one whose holder nobody can name is an issue. */
final class PolicyFacts {

    private final Actors actors;
    private final Map<Statement, String> statementIds;
    private final List<Issue> issues;

    PolicyFacts(Actors actors, Map<Statement, String> statementIds, List<Issue> issues) {
        this.actors = actors;
        this.statementIds = statementIds;
        this.issues = issues;
    }

    List<org.newsgraph.facts.Policy> of(List<Policy> policies) {
        List<org.newsgraph.facts.Policy> out = new ArrayList<>();
        for (Policy policy : PolicyRules.distinct(policies, this::key)) {
            List<String> holders = holders(policy.holder());
            for (String holder : holders) {
                Statement statement = policy.statement();
                out.add(new org.newsgraph.facts.Policy("l" + (out.size() + 1), holder, policy.concept(),
                        policy.supports() ? Stance.supports : Stance.opposes, policy.status(), policy.evidence(),
                        statement == null ? null : statementIds.get(statement), policy.rule()));
            }
            if (holders.isEmpty()) {
                issues.add(new Issue("holder-unresolved", "whose policy of " + policy.concept() + " is meant is not clear",
                        policy.evidence().get(0)));
            }
        }
        return out;
    }

    /** An official's or ministry's line is that of the state it speaks for. */
    private List<String> holders(Party holder) {
        return actors.of(holder).stream().map(h -> actors.stateOf(h).orElse(h)).distinct().toList();
    }

    /** Who holds it; phrases that nobody can name are told apart by their place. */
    private String key(Party holder) {
        List<String> ids = holders(holder);
        return ids.isEmpty() ? holder.span().toString() : String.join(" ", ids);
    }
}
