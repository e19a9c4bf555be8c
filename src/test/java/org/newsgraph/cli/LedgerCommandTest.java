package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** Over the small graph of the queries' tests, written by hand. */
class LedgerCommandTest {

    private static final String ARREST = """
            arrest 2031-05-01
            incident:1
            articles: 2; outlets: 2; independent sources: 2

            Did it happen?
                2031-05-02  Ada Lund for Orvania asserts [The Gazette, text of Wire]
                    that Belmark arrested 12 sailors, whom she called refugees
                2031-05-05  official for Belmark denies [The Courier]
                    any arrest of refugees

            How many?
                12
                    2031-05-02  Ada Lund for Orvania asserts [The Gazette, text of Wire]
                9
                    2031-05-05  official for Belmark asserts [The Courier]
            """;

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;
    private String store = "";

    @BeforeEach
    void fill() {
        store = folder.resolve("store").toString();
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFDataMgr.read(graphs, "src/test/resources/queries/hand-made/articles.trig");
        try (Store opened = Store.openOrCreate(Path.of(store), Base.LOCAL.iri(), "is testing it");
                StoreWriter writer = new StoreWriter(opened)) {
            for (Iterator<Node> names = graphs.listGraphNodes(); names.hasNext();) {
                Node name = names.next();
                writer.put(name.getURI(), graphs.getGraph(name));
            }
            writer.put(Base.LOCAL.graph(Base.Shared.ontology).getURI(), Ontology.load());
            writer.commit();
        }
    }

    private Result ledger(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "ledger";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = store;
        return terminal.run(all);
    }

    @Test
    void anIncidentIsFoundByIriShortNameReportOrWords() {
        for (String name : new String[]{"http://localhost:3030/id/incident/1", "incident:1", "1", "article:two/arrest", "12 SAILORS"}) {
            assertThat(ledger(name)).as(name).isEqualTo(new Result(0, ARREST, ""));
        }
    }

    @Test
    void withoutAnArgumentOrWithWordsOfSeveralItListsThem() {
        Result all = ledger();
        assertThat(all.code()).isZero();
        assertThat(all.out().lines().map(line -> line.replaceAll(" {2,}", " | "))).containsExactly(
                "incident | name | speakers | against | articles | sources",
                "---------- | ------------------ | -------- | ------- | -------- | -------",
                "incident:1 | arrest 2031-05-01 | 2 | 1 | 2 | 2", "incident:3 | release 2031-05-07 | 1 | 0 | 1 | 1", "(2 rows)");
        assertThat(ledger("belmark")).isEqualTo(new Result(0, all.out(), "2 incidents hold 'belmark'; choose one\n"));
    }

    @Test
    void tablesForOtherProgramsAreTheRowsOfTheQuestions() {
        assertThat(ledger("1", "--format", "csv").out()).isEqualTo(terminal
                .run("query", "ledger-of-an-incident", "--param", "incident=incident:1", "--format", "csv", "--store", store).out());
        assertThat(ledger("--format", "json").out())
                .isEqualTo(terminal.run("query", "most-claimed-incidents", "--format", "json", "--store", store).out());
    }

    @Test
    void whatFitsNothingIsOneLine() {
        assertThat(ledger("whale")).isEqualTo(new Result(2, "",
                "newsgraph: 'whale' is neither an incident nor words that one holds; newsgraph ledger lists the incidents of " + store
                        + "\n"));
        assertThat(ledger(" ").err()).startsWith("newsgraph: ' ' is neither").hasLineCount(1);
        assertThat(ledger("incident:2")).isEqualTo(new Result(2, "", "newsgraph: incident:2: nobody takes a stance on it\n"));
        assertThat(ledger("belmark", "--format", "csv")).isEqualTo(new Result(2, "",
                "newsgraph: 2 incidents hold 'belmark'; choose one of those that newsgraph ledger 'belmark' lists\n"));
        assertThat(ledger("1", "--format", "pdf").err()).startsWith("newsgraph: Invalid value for option '--format'").hasLineCount(1);
    }
}
