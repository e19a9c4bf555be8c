package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Base;

class PrefixesTest {

    private static final String BASE = Base.LOCAL.iri();

    @Test
    void declaresWhatAQueryUsesAlsoInsideAPath() {
        String query = Prefixes.declaredIn("SELECT ?who { ?s ng:speaker/skos:prefLabel ?who ; ^oa:hasSource|oa:exact ?x }", BASE);
        assertThat(query).contains("PREFIX ng:", "PREFIX skos:", "PREFIX oa:").doesNotContain("PREFIX wd:");
        assertThatCode(() -> QueryFactory.create(query)).doesNotThrowAnyException();
    }

    @Test
    void leavesWhatAQueryDeclaresItself() {
        String query = "PREFIX ng: <https://example.org/other#>\nASK { ?s ng:speaker ?o }";
        assertThat(Prefixes.declaredIn(query, BASE)).isEqualTo(query);
    }
}
