package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final PrefixMapping PREFIXES = Prefixes.of("http://test.example/");

    private static List<String> answers(String text, Map<String, String> parameters, String... quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String quad : quads) {
            dataset.add(SSE.parseQuad(quad));
        }
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = Question.of(text, PREFIXES, parameters).on(dataset, Duration.ofMinutes(5))) {
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
        }
        return rows;
    }

    @Test
    void declaresPrefixesAndFollowsTheBase() {
        assertThat(PREFIXES.getNsPrefixURI("ng")).isEqualTo("https://w3id.org/newsgraph/ns#");
        assertThat(PREFIXES.getNsPrefixURI("article")).isEqualTo("http://test.example/article/");
        assertThat(answers("SELECT ?x { GRAPH ?g { ?x a ng:Statement } }", Map.of(),
                "(<urn:g> <urn:s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/newsgraph/ns#Statement>)"))
                .hasSize(1);
    }

    @Test
    void putsValuesInAsTerms() {
        String query = "SELECT ?s { GRAPH ?g { ?s ?p ?value } }";
        String[] data = {"(<urn:g> <urn:1> <urn:p> 5)", "(<urn:g> <urn:2> <urn:p> \"5 } DROP ALL #\")",
                "(<urn:g> <urn:3> <urn:p> <http://x.example/y>)",
                "(<urn:g> <urn:4> <urn:p> \"Ruritania\"@en)"};
        assertThat(answers(query, Map.of("value", "5"), data)).singleElement().asString().contains("urn:1");
        assertThat(answers(query, Map.of("value", "5 } DROP ALL #"), data)).singleElement().asString().contains("urn:2");
        assertThat(answers(query, Map.of("value", "http://x.example/y"), data)).singleElement().asString().contains("urn:3");
        assertThat(answers(query, Map.of("value", "\"Ruritania\"@en"), data)).singleElement().asString().contains("urn:4");
        assertThat(answers(query, Map.of("value", "Ruritania"), data)).isEmpty();
    }

    @Test
    void aVariableOfAnExpressionAloneIsAParameterWithADefault() {
        String query = "SELECT ?term { BIND (COALESCE(?word, 'refugee') AS ?term) }";
        assertThat(answers(query, Map.of())).singleElement().asString().contains("refugee");
        assertThat(answers(query, Map.of("word", "sailor"))).singleElement().asString().contains("sailor");
    }

    @Test
    void refusesParametersThatTheQueryDoesNotHave() {
        assertThatThrownBy(() -> Question.of("SELECT ?a { ?a ?b 1 }", PREFIXES, Map.of("c", "1"))).isInstanceOf(QueryException.class)
                .hasMessage("the query has no variable ?c; it has ?a, ?b");
    }

    @Test
    void saysWhereAQueryIsWrong() {
        assertThatThrownBy(() -> Question.of("SELECT ?a\nWHERE { ?a ?b }", PREFIXES, Map.of())).isInstanceOf(QueryException.class)
                .hasMessage("query, line 2, column 15: did not expect '}' here");
        assertThatThrownBy(() -> Question.of("SELECT ?a { ?a a nope:Thing }", PREFIXES, Map.of())).isInstanceOf(QueryException.class)
                .hasMessage("query, line 1, column 18: Unresolved prefixed name: nope:Thing");
        assertThatThrownBy(() -> Question.of("SELECT ?a {", PREFIXES, Map.of())).isInstanceOf(QueryException.class)
                .hasMessage("query, line 1, column 11: the query ends too early");
        assertThatThrownBy(() -> Question.of("DELETE WHERE { ?a ?b ?c }", PREFIXES, Map.of())).isInstanceOf(QueryException.class)
                .hasMessage("query, line 1, column 1: did not expect 'DELETE WHERE' here");
    }

    @Test
    void readsTermsAsPeopleWriteThem() {
        assertThat(Term.read("<http://a.example/>", PREFIXES).getURI()).isEqualTo("http://a.example/");
        assertThat(Term.read("code:deny", PREFIXES).getURI()).isEqualTo("https://w3id.org/newsgraph/code/deny");
        assertThat(Term.read("2023-10-09", PREFIXES).getLiteralDatatypeURI()).endsWith("#date");
        assertThat(Term.read("2023-13-09", PREFIXES).getLiteralDatatypeURI()).endsWith("#string");
        assertThat(Term.read("1.5", PREFIXES).getLiteralDatatypeURI()).endsWith("#decimal");
        assertThat(Term.read("true", PREFIXES).getLiteralDatatypeURI()).endsWith("#boolean");
        assertThat(Term.read("Ruritania: a history", PREFIXES).getLiteralLexicalForm()).isEqualTo("Ruritania: a history");
        assertThatThrownBy(() -> Term.read("\"unfinished", PREFIXES)).isInstanceOf(QueryException.class)
                .hasMessageContaining("no RDF term");
    }

    @Test
    void everyNamedQueryParsesAndAsksItsQuestion() {
        for (NamedQuery query : NamedQueries.load().all()) {
            assertThat(query.question()).as(query.name()).endsWith("?");
            assertThat(Question.of(query.text(), PREFIXES, Map.of()).query()).as(query.name()).isNotNull();
        }
    }
}
