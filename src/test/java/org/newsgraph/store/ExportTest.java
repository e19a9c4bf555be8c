package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    private static final String BASE = "http://test.example/";
    private static final Graph CONTENT = StoreTest.graph(
            "(<http://test.example/article/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/NewsArticle>)",
            "(<http://test.example/article/1> <http://schema.org/headline> \"A \\\"quoted\\\" headline\\nin two lines\"@en)",
            "(<http://test.example/article/1> <http://schema.org/position> 7)",
            "(<http://test.example/article/1> <http://schema.org/position> 8)",
            "(<http://test.example/article/0> <http://schema.org/datePublished> \"2020-01-02\"^^<http://www.w3.org/2001/XMLSchema#date>)");

    @TempDir
    private Path folder;

    private Store store(String name, String... graphs) {
        Store store = Store.openOrCreate(folder.resolve(name), BASE, "is testing it");
        try (StoreWriter writer = new StoreWriter(store)) {
            for (String graph : graphs) {
                writer.putArticle(BASE + "graph/" + graph, "1", "", CONTENT);
            }
            writer.put(BASE + "graph/runs", StoreTest.graph("(<http://test.example/run> :at 1)"));
            writer.commit();
        }
        return store;
    }

    private static byte[] export(Store store, ExportFormat format, boolean withRuns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(() -> {
            try {
                new Export(store, withRuns).write(format, out);
                return out;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesWhateverTheOrderOfBuilding(ExportFormat format) {
        try (Store one = store("one", "a", "b"); Store other = store("other", "b", "a")) {
            assertThat(export(one, format, false)).isEqualTo(export(other, format, false)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"nquads", "trig", "jsonld"})
    void readsBackAsItWas(ExportFormat format) {
        Lang lang = switch (format) {
            case nquads -> Lang.NQUADS;
            case trig -> Lang.TRIG;
            case turtle -> Lang.TURTLE;
            case jsonld -> Lang.JSONLD;
        };
        try (Store store = store("one", "a", "b")) {
            DatasetGraph read = RDFParser.source(new ByteArrayInputStream(export(store, format, true))).lang(lang).toDatasetGraph();
            store.read(() -> {
                Iterator<Quad> named = store.dataset().findNG(null, null, null, null);
                DatasetGraph written = org.apache.jena.sparql.core.DatasetGraphFactory.create();
                named.forEachRemaining(written::add);
                assertThat(IsoMatcher.isomorphic(read, written)).as("%s", read).isTrue();
                return read;
            });
        }
    }

    @Test
    void turtleHoldsTheUnion() {
        try (Store store = store("one", "a", "b")) {
            Graph read = RDFParser.source(new ByteArrayInputStream(export(store, ExportFormat.turtle, false))).lang(Lang.TURTLE).toGraph();
            assertThat(read.isIsomorphicWith(CONTENT)).isTrue();
        }
    }

    @Test
    void leavesRunsOutUnlessAsked() {
        try (Store store = store("one", "a")) {
            assertThat(lines(export(store, ExportFormat.nquads, false))).hasSize(5).noneMatch(line -> line.contains("/graph/runs"))
                    .isSorted();
            assertThat(lines(export(store, ExportFormat.nquads, true))).hasSize(6).anyMatch(line -> line.contains("/graph/runs"));
        }
    }

    private static Stream<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines();
    }

    @Test
    void theDefaultGraphOfQueriesIsTheUnion() {
        try (Store store = store("one", "a", "b")) {
            Question question = Question.of("SELECT * { ?s schema:position 7 }", Prefixes.of(BASE), Map.of());
            int rows = store.read(() -> {
                try (var execution = question.on(store.dataset(), Duration.ofMinutes(5))) {
                    return (int) org.apache.jena.atlas.iterator.Iter.count(execution.select());
                }
            });
            assertThat(rows).isEqualTo(1);
        }
    }
}
