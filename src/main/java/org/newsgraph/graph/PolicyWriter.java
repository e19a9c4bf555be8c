package org.newsgraph.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.newsgraph.facts.Policy;
import org.jspecify.annotations.Nullable;

/** Policies: one per holder and concept, with a state for each place where the article speaks of it. */
final class PolicyWriter {

    private final Triples triples;
    private final Locals locals;
    private final Spans spans;
    private final StatementWriter statements;
    private final Node outlet;
    private final @Nullable LocalDate published;

    PolicyWriter(Triples triples, Locals locals, Spans spans, StatementWriter statements, Node outlet, @Nullable LocalDate published) {
        this.triples = triples;
        this.locals = locals;
        this.spans = spans;
        this.statements = statements;
        this.outlet = outlet;
        this.published = published;
    }

    void write(Policy policy) {
        Node holder = locals.actor(policy.holder());
        Node node = Base.below(locals.article(), "policy/" + Locals.key(holder) + "-" + Segment.slug(policy.concept()));
        triples.type(node, Vocabulary.POLICY).add(node, Vocabulary.HOLDER, holder).code(node, Vocabulary.CONCEPT, policy.concept());
        Node state = locals.name("policy-state/" + Locals.key(node) + "-" + Base.offsets(Locals.hull(policy.evidence()), "-"));
        triples.type(state, Vocabulary.POLICY_STATE).add(state, Vocabulary.OF_POLICY, node)
                .code(state, Vocabulary.STANCE, policy.stance().name()).code(state, Vocabulary.STATUS, policy.status())
                .date(state, Vocabulary.ATTESTED_ON, published).text(state, Vocabulary.FOUND_BY, policy.rule())
                .add(state, Vocabulary.REPORTED_IN, locals.article());
        policy.evidence().forEach(span -> triples.add(state, Vocabulary.EVIDENCE, spans.evidence(span)));
        String statement = policy.statement();
        triples.add(statement == null ? statements.narrate(outlet, policy.evidence(), policy.rule()) : locals.statement(statement),
                Vocabulary.EXPRESSES, state);
    }
}
