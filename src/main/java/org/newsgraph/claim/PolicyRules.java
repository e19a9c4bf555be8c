package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.article.Block;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;

/** Finds standing lines of actors: what they have as a policy, do as a rule, or commit themselves to. */
public final class PolicyRules {

    /** The surest evidence first. */
    private static final List<String> RANK = List.of("policy-noun", "policy-practice", "policy-deed", "policy-restriction",
            "policy-commitment",
            "policy-request");

    private final List<PolicyRule> rules = List.of(new PolicyNounRule(), new PracticeRule(), new DeedRule(), new RestrictionRule(),
            new PolicyStatementRule());

    /** All that the rules find, in the order of the text; one line of one holder may be told several times. */
    public List<Policy> find(Document document, List<Statement> statements) {
        List<Policy> found = new ArrayList<>();
        rules.forEach(r -> r.find(document, statements, found::add));
        found.sort(Comparator.comparing((Policy p) -> p.evidence().getFirst()).thenComparing(Policy::concept).thenComparing(Policy::rule));
        return List.copyOf(found);
    }

    /**
     * Of several reports that one holder has one attitude to one concept the surest, in the order of the text.
     *
     * @param holder what tells holders apart, once it is known who they are: for an official the state or body spoken for
     */
    public static List<Policy> distinct(List<Policy> policies, Function<Party, String> holder) {
        List<Policy> ranked = new ArrayList<>(policies);
        ranked.sort(Comparator.comparingInt((Policy p) -> RANK.indexOf(p.rule()))
                .thenComparing(p -> p.holder().sentence().kind() != Block.Kind.PARAGRAPH));
        Set<List<String>> seen = new HashSet<>();
        ranked.removeIf(p -> !seen.add(List.of(holder.apply(p.holder()), p.concept(), Boolean.toString(p.supports()))));
        ranked.sort(Comparator.comparing(p -> p.evidence().getFirst()));
        return List.copyOf(ranked);
    }
}
