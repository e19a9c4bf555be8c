package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.mention.Times;
import org.newsgraph.text.Document;

/** Policies of made-up sentences: "holder supports|opposes concept | status | evidence". */
class PolicyRulesTest {

    @TestFactory
    Stream<DynamicTest> policies() {
        return StageCases.in("claim/policy", text -> {
            Document document = ClaimDocuments.of(text);
            return find(document).stream().map(p -> show(document, p)).toList();
        });
    }

    @Test
    void ofSeveralReportsOfOneLineTheSurestIsKept() {
        Document document = ClaimDocuments.of("""
                Norway urged Marovia to stop the deportation of refugees.
                Norway has a policy of never deporting refugees.
                """);
        List<Policy> distinct = PolicyRules.distinct(find(document), p -> p.head().form());
        assertThat(distinct).extracting(p -> show(document, p))
                .containsExactly("Norway opposes forced-repatriation | policy | Norway has a policy of never deporting refugees");
    }

    private static List<Policy> find(Document document) {
        return new PolicyRules().find(document, new StatementRules().find(document, Times.of(document)));
    }

    private static String show(Document document, Policy p) {
        return p.holder().head().form() + (p.supports() ? " supports " : " opposes ") + p.concept() + " | " + p.status() + " | "
                + p.evidence().stream().map(document::slice).collect(Collectors.joining(" // "));
    }
}
