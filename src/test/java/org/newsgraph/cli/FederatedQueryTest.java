package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.SilentPort;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** The example of a federated query, against a second SPARQL server on this machine that holds a small data set of ours. */
class FederatedQueryTest {

    private static final String EXAMPLE = "queries/federated/states-in-another-data-set.rq";
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @BeforeEach
    void store() {
        DatasetGraph articles = DatasetGraphFactory.create();
        RDFDataMgr.read(articles, "src/test/resources/queries/hand-made/articles.trig");
        try (Store store = Store.openOrCreate(folder.resolve("store"), "http://localhost:3030/id/", "is testing it");
                StoreWriter writer = new StoreWriter(store)) {
            articles.listGraphNodes().forEachRemaining(name -> writer.put(name.getURI(), copy(articles, name)));
            writer.commit();
        }
    }

    private static Graph copy(DatasetGraph dataset, Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.getGraph(name).find().forEachRemaining(graph::add);
        return graph;
    }

    private Result ask(String endpoint) {
        return terminal.run("query", EXAMPLE, "--param", "endpoint=" + endpoint, "--format", "csv", "--store",
                folder.resolve("store").toString());
    }

    @Test
    void whatAnotherServerKnowsComesWithWhatOursSays() {
        DatasetGraph atlas = DatasetGraphFactory.wrap(RDFDataMgr.loadGraph("src/test/resources/federated/atlas.ttl"));
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/atlas", atlas, false).build().start();
        try {
            Result result = ask("http://localhost:" + server.getPort() + "/atlas/sparql");
            assertThat(result.err()).isEmpty();
            assertThat(result.out().lines()).containsExactly("name,statements,same,population,seat",
                    "Orvania,3,http://www.wikidata.org/entity/Q0,412000,Ester", "Belmark,2,http://www.wikidata.org/entity/Q00,98000,");
        } finally {
            server.stop();
        }
    }

    @Test
    void anotherServerThatIsNotThereIsToldInOneLine() throws IOException {
        try (SilentPort port = new SilentPort()) {
            String nowhere = "http://localhost:" + port.number() + "/atlas/sparql";
            Result result = ask(nowhere);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).isEqualTo(
                    "newsgraph: no answer from what the query asks by SERVICE, " + nowhere + ": connection refused\n");
        }
    }
}
