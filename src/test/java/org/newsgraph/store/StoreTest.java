package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String BASE = "http://test.example/";
    private static final String FIRST = BASE + "graph/first";
    private static final String SECOND = BASE + "graph/second";

    @TempDir
    private Path folder;

    private Path store() {
        return folder.resolve("store");
    }

    private Store create() {
        return Store.openOrCreate(store(), BASE, "is testing it");
    }

    static Graph graph(String... triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String triple : triples) {
            graph.add(SSE.parseTriple(triple));
        }
        return graph;
    }

    @Test
    void keepsWhatWasCommittedAndForgetsTheRest() {
        try (Store store = create(); StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(FIRST, "1", "", graph("(:a :b :c)"));
            writer.commit();
            writer.putArticle(SECOND, "1", "", graph("(:a :b :d)"));
        }
        try (Store store = Store.open(store(), "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            assertThat(writer.articles()).containsExactly(FIRST);
            assertThat(writer.holds(FIRST, "1")).isTrue();
            assertThat(writer.holds(FIRST, "2")).isFalse();
            assertThat(writer.holds(SECOND, "1")).isFalse();
        }
    }

    @Test
    void touchesOnlyWhatDiffers() {
        try (Store store = create(); StoreWriter writer = new StoreWriter(store)) {
            assertThat(writer.putArticle(FIRST, "1", "", graph("(:a :b 1)", "(:a :b 2)"))).isEqualTo(new Change(2, 0));
            assertThat(writer.putArticle(FIRST, "1", "", graph("(:a :b 2)", "(:a :b 1)"))).isEqualTo(Change.NONE);
            assertThat(writer.putArticle(FIRST, "2", "", graph("(:a :b 2)", "(:a :b 3)"))).isEqualTo(new Change(1, 1));
            assertThat(writer.put(SECOND, graph("(:a :b 9)"))).isEqualTo(new Change(1, 0));
            assertThat(writer.add(SECOND, graph("(:a :b 9)", "(:a :b 10)"))).isEqualTo(new Change(1, 0));
        }
    }

    @Test
    void prunesArticlesAndNothingElse() {
        try (Store store = create(); StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(FIRST, "1", "", graph("(:a :b 1)"));
            writer.putArticle(SECOND, "1", "", graph("(:a :b 2)", "(:a :b 3)"));
            writer.put(BASE + "graph/authority", graph("(:a :b 4)"));
            assertThat(writer.keepOnly(Set.of(FIRST))).isEqualTo(new Removal(1, new Change(0, 2)));
            assertThat(writer.articles()).isEqualTo(List.of(FIRST));
            assertThat(store.dataset().getGraph(Graphs.iri(BASE + "graph/authority")).size()).isEqualTo(1);
        }
    }

    @Test
    void refusesNodesWithoutAName() {
        try (Store store = create(); StoreWriter writer = new StoreWriter(store)) {
            assertThatThrownBy(() -> writer.putArticle(FIRST, "1", "", graph("(_:x :b 1)"))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a node without a name");
            assertThat(writer.articles()).isEmpty();
        }
    }

    @Test
    void compactionKeepsTheContent() {
        try (Store store = create()) {
            try (StoreWriter writer = new StoreWriter(store)) {
                writer.putArticle(FIRST, "1", "", graph("(:a :b 1)"));
                writer.commit();
            }
            assertThat(store.loose()).isFalse();
            Generations.compact(store.dataset(), store().resolve("tdb2"));
            assertThat(store.read(() -> store.dataset().getGraph(Graphs.iri(FIRST)).size())).isEqualTo(1);
        }
        assertThat(store().resolve("tdb2/Data-0001")).doesNotExist();
        assertThat(store().resolve("tdb2/Data-0002")).isDirectory();
        assertThat(indexes("tdb2/Data-0002")).isEqualTo(OURS);
        try (Store store = Store.open(store(), "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            assertThat(writer.articles()).containsExactly(FIRST);
            assertThat(writer.putArticle(FIRST, "1", "", graph("(:a :b 2)"))).isEqualTo(new Change(1, 1));
            assertThat(found(store, "(ANY ANY :b ANY)", "(ANY ANY ANY 2)", "(ANY ANY :b 2)", "(ANY :a ANY 2)", "(:g ANY ANY 2)"))
                    .containsExactly(1L, 1L, 1L, 1L, 0L);
        }
    }

    @Test
    void makesTheIndexesThatItsQueriesNeed() {
        create().close();
        assertThat(indexes("tdb2/Data-0001")).isEqualTo(OURS);
    }

    @Test
    void anOlderStoreKeepsItsSixIndexes() throws IOException {
        create().close();
        try (Stream<Path> files = Files.list(store().resolve("tdb2/Data-0001"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Store store = Store.open(store(), "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(FIRST, "1", "", graph("(:a :b 1)"));
            writer.commit();
        }
        try (Store store = Store.open(store(), "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            assertThat(writer.putArticle(FIRST, "1", "", graph("(:a :b 2)"))).isEqualTo(new Change(1, 1));
            writer.commit();
            assertThat(found(store, "(ANY ANY :b 2)", "(ANY ANY ANY 1)")).containsExactly(1L, 0L);
        }
        assertThat(indexes("tdb2/Data-0001")).hasSize(9).contains("GPOS", "GOSP", "OSP");
    }

    private static final Set<String> OURS = Set.of("GSPO", "SPOG", "POSG", "OSPG", "SPO", "POS");

    private Set<String> indexes(String folder) {
        try (Stream<Path> files = Files.list(store().resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[GSPO]+\\.dat"))
                    .map(name -> name.replace(".dat", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> found(Store store, String... quads) {
        return Stream.of(quads).map(SSE::parseQuad).map(quad -> Iter.count(store.dataset().find(quad))).toList();
    }

    @Test
    void dropsTheCopyOfAnInterruptedCompaction() throws IOException {
        try (Store store = create(); StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(FIRST, "1", "", graph("(:a :b 1)"));
            writer.commit();
        }
        Files.writeString(store().resolve("tdb2/compacting"), "Data-0001");
        Files.createDirectory(store().resolve("tdb2/Data-0002"));
        try (Store store = Store.open(store(), "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            assertThat(writer.articles()).containsExactly(FIRST);
        }
        assertThat(store().resolve("tdb2/Data-0002")).doesNotExist();
    }

    @Test
    void leavesAFolderAloneThatIsSomethingElse() throws IOException {
        Files.createDirectory(store());
        Files.writeString(store().resolve("thesis.txt"), "mine");
        assertThatThrownBy(this::create).isInstanceOf(StoreException.class).hasMessageContaining("no Newsgraph store and not empty");
        assertThatThrownBy(() -> Store.open(store(), "is testing it")).isInstanceOf(StoreException.class)
                .hasMessageContaining("is no Newsgraph store; fill one with: newsgraph build PATHS --store");
        assertThat(store().resolve("lock")).doesNotExist();
    }

    @Test
    void saysHowToMakeAMissingStore() {
        assertThatThrownBy(() -> Store.open(store(), "is testing it")).isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store; fill one with: newsgraph build PATHS --store");
        assertThat(store()).doesNotExist();
    }

    @Test
    void refusesAnotherBaseOrFormat() throws IOException {
        create().close();
        assertThatThrownBy(() -> Store.openOrCreate(store(), "http://other.example/", "is testing it")).isInstanceOf(StoreException.class)
                .hasMessageContaining("holds IRIs that begin with " + BASE);
        Files.writeString(store().resolve("newsgraph-store.properties"), "format=99\n");
        assertThatThrownBy(this::create).isInstanceOf(StoreException.class).hasMessageContaining("a store of format '99'");
    }

    @Test
    void aSecondOpeningReadsWhoHasTheStore() {
        try (Store store = create()) {
            assertThat(store.base()).isEqualTo(BASE);
            assertThatThrownBy(this::create).isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use: process " + ProcessHandle.current().pid() + " is testing it");
        }
    }

    @Test
    void whatFailsTogetherKeepsNoLaterStepFromItsEnd() {
        AtomicInteger steps = new AtomicInteger();
        try (Store store = Store.openOrCreate(folder.resolve("steps"), "http://test.example/id/", "is testing it");
                StoreWriter writer = new StoreWriter(store)) {
            writer.completeBy(steps::incrementAndGet);
            assertThatThrownBy(() -> writer.together(() -> {
                throw new IllegalStateException("broken");
            })).hasMessage("broken");
            for (int i = 0; i < 500; i++) {
                writer.put("http://test.example/id/graph/" + i, GraphFactory.createDefaultGraph());
            }
        }
        assertThat(steps).hasValue(1);
    }

    @Test
    void aMarkerThatCannotBeReadIsSaidToBeThat() throws IOException {
        Path marker = Files.createDirectories(store()).resolve("newsgraph-store.properties");
        Files.writeString(marker, "format=1\nbase=\\u00zz\n");
        assertThatThrownBy(() -> Store.open(store(), "is testing it")).isInstanceOf(StoreException.class)
                .hasMessageStartingWith(marker + ": is damaged: ");
        Files.delete(marker);
        Files.createDirectory(marker);
        assertThatThrownBy(() -> Store.open(store(), "is testing it")).isInstanceOf(StoreException.class)
                .hasMessageStartingWith(marker + ": cannot be read: ");
    }
}
