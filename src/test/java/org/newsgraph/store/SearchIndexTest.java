package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Terms;

class SearchIndexTest {

    private static final String BASE = "http://test.example/id/";

    @TempDir
    private Path folder;

    private Store open() {
        return Store.openOrCreate(folder.resolve("store"), BASE, "is testing it");
    }

    private static Graph headline(String id, String headline) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("<article/" + id + "> <http://schema.org/headline> \"" + headline + "\" .", Lang.TURTLE).base(BASE)
                .parse(graph);
        return graph;
    }

    private static void put(StoreWriter writer, String id, String headline) {
        writer.putArticle(BASE + "graph/article/" + id, headline, "", headline(id, headline));
    }

    private static List<String> found(Store store, String words) {
        return store.search().find(Terms.HEADLINE, words, 10).stream()
                .map(hit -> hit.thing().getURI().replace(BASE, "") + ": " + store.search().snippet(hit, words))
                .sorted().toList();
    }

    @Test
    void followsWhatIsWrittenChangedAndPruned() {
        try (Store store = open()) {
            try (StoreWriter writer = new StoreWriter(store)) {
                put(writer, "a", "Ruritania's harbours reopen");
                put(writer, "b", "Strelsau café closes");
                writer.commit();
            }
            assertThat(found(store, "harbour")).containsExactly("article/a: Ruritania's »harbours« reopen");
            assertThat(found(store, "CAFE")).containsExactly("article/b: Strelsau »café« closes");
            try (StoreWriter writer = new StoreWriter(store)) {
                put(writer, "a", "Ruritania's ports reopen");
                writer.keepOnly(Set.of(BASE + "graph/article/a"));
                writer.commit();
            }
            assertThat(found(store, "harbour")).isEmpty();
            assertThat(found(store, "cafe")).isEmpty();
            assertThat(found(store, "port")).hasSize(1);
        }
        try (Store store = open()) {
            assertThat(found(store, "port")).hasSize(1);
        }
    }

    @Test
    void followsUpdates() {
        try (Store store = open()) {
            store.update(dataset -> UpdateExec.dataset(dataset)
                    .update("INSERT DATA { GRAPH <" + BASE + "graph/g> { <" + BASE + "x> <http://schema.org/headline> 'Tall ships' } }")
                    .build()
                    .execute());
            assertThat(found(store, "ship")).containsExactly("x: Tall »ships«");
            store.update(dataset -> UpdateExec.dataset(dataset).update("CLEAR NAMED").build().execute());
            assertThat(found(store, "ship")).isEmpty();
        }
    }

    @Test
    void canBeAskedInSparql() {
        try (Store store = open()) {
            try (StoreWriter writer = new StoreWriter(store)) {
                put(writer, "a", "Ruritania's harbours reopen");
                writer.commit();
            }
            String text = "PREFIX text: <http://jena.apache.org/text#> SELECT ?a { ?a text:query (schema:headline 'harbour') ; schema:headline ?h }";
            Question question = Question.of(text, Prefixes.of(BASE), Map.of());
            long rows = store.read(() -> {
                try (QueryExec execution = question.on(store.dataset(), Duration.ofMinutes(5))) {
                    return execution.select().stream().count();
                }
            });
            assertThat(rows).isEqualTo(1);
        }
    }

    @Test
    void catchesUpWhenTheLastProcessWasKilledBeforeItIndexed() {
        try (Store store = open()) {
            try (StoreWriter writer = new StoreWriter(store)) {
                put(writer, "a", "Old story");
                writer.commit();
            }
            // what a writer commits before it indexes
            store.write(() -> {
                Ledger.flag(store.dataset(), Graphs.iri(BASE + "graph/article/a"), Graphs.iri(BASE + "graph/article/a"));
                Graphs.replace(store.dataset(), Graphs.iri(BASE + "graph/article/a"), headline("a", "New tidings"));
            });
            assertThat(found(store, "story")).hasSize(1);
        }
        try (Store store = open()) {
            assertThat(found(store, "story")).isEmpty();
            assertThat(found(store, "tidings")).hasSize(1);
        }
    }

    @Test
    void isMadeAnewWhenItIsGone() throws IOException {
        try (Store store = open()) {
            try (StoreWriter writer = new StoreWriter(store)) {
                put(writer, "a", "Old story");
                writer.commit();
            }
        }
        Path text = folder.resolve("store").resolve("text");
        try (var files = Files.list(text)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(text);
        try (Store store = open()) {
            assertThat(found(store, "story")).hasSize(1);
        }
    }

    @Test
    void isOpenedAgainWhereItCouldNotBeBroughtUpToDate() {
        try (Store store = open()) {
            try (StoreWriter writer = new StoreWriter(store)) {
                put(writer, "a", "Ruritania's harbours reopen");
                writer.commit();
            }
        }
        try (Store store = open()) {
            Node graph = NodeFactory.createURI(BASE + "graph/article/a");
            store.write(() -> Ledger.flag(store.dataset(), graph, graph));
            assertThatThrownBy(() -> store.read(store::search)).isInstanceOf(JenaTransactionException.class);
            assertThat(found(store, "harbour")).hasSize(1);
        }
    }
}
