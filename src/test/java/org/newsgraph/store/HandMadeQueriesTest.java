package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.Ontology;

/** Each named query on a small graph written by hand, whatever the extraction finds. */
class HandMadeQueriesTest {

    private static DatasetGraph union;

    @BeforeAll
    static void load() {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFDataMgr.read(graphs, "src/test/resources/queries/hand-made/articles.trig");
        graphs.addGraph(NodeFactory.createURI("http://localhost:3030/id/graph/ontology"), Ontology.load());
        union = DatasetGraphFactory.wrap(graphs.getUnionGraph());
    }

    static List<Rows> expected() {
        return Rows.of("hand-made");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void givesTheExpectedRows(Rows rows) {
        rows.check(union);
    }

    @Test
    void everyNamedQueryIsTested() {
        assertThat(expected()).extracting(Rows::query).isEqualTo(NamedQueries.load().all());
    }
}
