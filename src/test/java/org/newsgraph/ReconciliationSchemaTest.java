package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationSchemaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            QUERY_BATCH  | {"q0": {"query": "Mara Lindqvist", "type": "Person", "limit": 3, "type_strict": "should"}}
            QUERY_BATCH  | {"q0": {"properties": [{"pid": "of", "v": ["Ruritania", {"id": "RUR", "name": "Ruritania"}]}]}}
            RESULT_BATCH | {"q0": {"result": []}, "q1": {"result": [{"id": "P1", "name": "Mara", "score": 91.5, "match": true}]}}
            RESULT_BATCH | {"q0": {"result": [{"id": "P1", "name": "M", "score": 1, "type": ["P", {"id": "Q"}], "features": [{"id": "n", "value": 0.5}]}]}}
            MANIFEST     | {"versions": ["0.1", "0.2"], "name": "A", "identifierSpace": "http://a.example/", "schemaSpace": "http://a.example/s"}
            """)
    void takesWhatTheSpecificationAllows(ReconciliationSchema schema, String json) {
        assertThat(schema.problems(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            QUERY_BATCH  | {"q0": {"limit": 3}}                                                                            | query
            QUERY_BATCH  | {"q0": {"query": ""}}                                                                           | at least 1
            QUERY_BATCH  | {"q0": {"query": "a", "limit": 0}}                                                              | minimum
            QUERY_BATCH  | {"q0": {"query": "a", "name": "b"}}                                                             | name
            QUERY_BATCH  | []                                                                                              | object
            RESULT_BATCH | {"q0": []}                                                                                      | object
            RESULT_BATCH | {"q0": {"result": [{"name": "Mara", "score": 1}]}}                                              | id
            RESULT_BATCH | {"q0": {"result": [{"id": "P1", "name": "M", "score": "1"}]}}                                   | number
            MANIFEST     | {"versions": ["0.1"], "name": "A", "identifierSpace": "http://a.example/", "schemaSpace": "s"}   | versions
            MANIFEST     | {"versions": ["0.2"], "name": "A"}                                                              | identifierSpace
            MANIFEST     | <html>                                                                                          | JSON
            """)
    void saysWhatItDoesNotAllow(ReconciliationSchema schema, String json, String why) {
        assertThat(schema.problems(json)).isNotEmpty().anyMatch(problem -> problem.contains(why));
    }
}
