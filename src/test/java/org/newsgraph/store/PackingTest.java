package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.sse.SSE;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.Terms;

class PackingTest {

    private static final String BASE = FillingStore.BASE;
    private static final List<String> INDEXES = List.of("GSPO", "SPOG", "POSG", "OSPG");
    private static final int ARTICLES = 30;
    private static final int QUADS_EACH = 400;
    /** A block of 8192 bytes holds at most 255 records of four identifiers of eight bytes; one place is kept free. */
    private static final int RECORDS = 254;

    @TempDir
    private Path folder;

    private Path store() {
        return folder.resolve("store");
    }

    private Store open() {
        return Store.openOrCreate(store(), BASE, "is testing it");
    }

    private static Graph article(int number) {
        Random random = new Random(number);
        Graph graph = FillingStore.headlines("packed" + number, 1);
        for (int i = 0; i < QUADS_EACH; i++) {
            graph.add(SSE.parseTriple("(:a%d_%d :p%d 'text %d')".formatted(number, i / 4, random.nextInt(7), i)));
        }
        return graph;
    }

    private static void put(Store store, int from, int to) {
        try (StoreWriter writer = new StoreWriter(store)) {
            for (int number = from; number < to; number++) {
                writer.putArticle(BASE + "graph/article/" + number, "1", "", article(number));
                writer.commit();
            }
        }
    }

    private static List<String> content(Store store) {
        return store.read(() -> store.dataset().stream().map(Object::toString).sorted().toList());
    }

    /** Blocks of records by index, also those that earlier transactions left, as the last eight bytes of an index's state tell. */
    private Map<String, Long> blocks() throws IOException {
        Map<String, Long> blocks = new TreeMap<>();
        for (String index : INDEXES) {
            blocks.put(index, ByteBuffer.wrap(Files.readAllBytes(generation().resolve(index + ".bpt")))
                    .getLong(2 * Long.BYTES));
        }
        return blocks;
    }

    @Test
    void keepsTheContentInFullBlocks() throws IOException {
        try (Store store = open()) {
            put(store, 0, ARTICLES);
            Map<String, Long> loose = blocks();
            List<String> content = content(store);

            store.pack();

            assertThat(content(store)).isEqualTo(content);
            assertThat(store.search().find(Terms.HEADLINE, "number", 50)).hasSize(ARTICLES);
            Map<String, Long> packed = blocks();
            long needed = ARTICLES * (QUADS_EACH + 1) / RECORDS + 3;
            assertThat(loose).allSatisfy((index, blocks) -> assertThat(blocks).as(index).isGreaterThan(2 * needed));
            assertThat(packed).allSatisfy((index, blocks) -> assertThat(blocks).as(index).isLessThanOrEqualTo(needed));
        }
        assertThat(generation()).isNotEqualTo(store().resolve("tdb2/Data-0001"));
    }

    @Test
    void whatIsNotPackedKeepsItsFiles() throws IOException {
        open().close();
        Path from = generation();
        Object key = key(from.resolve("nodes-data.obj"));
        assumeTrue(key != null, "the file system does not tell which names are of one file");
        Path to = from.resolveSibling("Data-0002");

        Packing.copy(from, to, "GSPO");

        assertThat(key(to.resolve("nodes-data.obj"))).isEqualTo(key);
        assertThat(key(to.resolve("SPOG.dat"))).isEqualTo(key(from.resolve("SPOG.dat")));
        assertThat(key(to.resolve("GSPO.dat"))).isNotEqualTo(key(from.resolve("GSPO.dat")));
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Test
    void needsTheRoomOfOneIndex() throws IOException {
        try (Store store = open()) {
            put(store, 0, ARTICLES);
        }
        Path generation = generation();
        long largest = INDEXES.stream().map(index -> generation.resolve(index + ".dat").toFile().length()).max(Long::compare).orElseThrow();

        assertThat(Packing.needed(generation)).isBetween(largest, 2 * largest);
        assertThat(Packing.needed(generation)).isLessThan(Generations.size(generation) / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSPG", "SPOG"})
    void staysReadableWhenAStepFails(String index) throws IOException {
        List<String> content;
        try (Store store = open()) {
            put(store, 0, ARTICLES);
            content = content(store);
        }
        Path database = store().resolve("tdb2");
        int step = Packing.indexes(generation()).indexOf(index);
        Path inTheWay = database.resolve("Data-%04d".formatted(step + 2));
        Files.createFile(inTheWay);

        assertThatThrownBy(() -> Generations.pack(database)).isInstanceOf(StoreException.class).hasMessageContaining(inTheWay.toString());
        Files.delete(inTheWay);
        try (Store store = open()) {
            assertThat(content(store)).isEqualTo(content);
            store.pack();
            assertThat(content(store)).isEqualTo(content);
        }
    }

    /** The only one. */
    private Path generation() throws IOException {
        try (Stream<Path> files = Files.list(store().resolve("tdb2"))) {
            List<Path> generations = files.filter(Files::isDirectory).toList();
            assertThat(generations).hasSize(1);
            return generations.get(0);
        }
    }

    @Test
    void leavesAStoreThatCanBeWrittenAndPackedAgain() {
        try (Store store = open()) {
            put(store, 0, ARTICLES);
            store.pack();
            put(store, ARTICLES, ARTICLES + 5);
            try (StoreWriter writer = new StoreWriter(store)) {
                writer.putArticle(BASE + "graph/article/3", "2", "", article(99));
                writer.commit();
            }
            List<String> content = content(store);
            store.pack();
            assertThat(content(store)).isEqualTo(content);
        }
        try (Store store = open()) {
            assertThat(store.search().find(Terms.HEADLINE, "number", 50)).hasSize(ARTICLES + 5);
            assertThat(store.read(() -> store.graph(BASE + "graph/article/3").size())).isEqualTo(QUADS_EACH + 1);
            assertThat(store.search().find(Terms.HEADLINE, "packed99", 50)).hasSize(1);
        }
    }

    @Test
    void doesNotWriteOverWhatIsThere() throws IOException {
        open().close();
        Path there = Files.createDirectory(folder.resolve("there"));
        Path from = store().resolve("tdb2/Data-0001");

        assertThatThrownBy(() -> Packing.copy(from, there, "GSPO")).isInstanceOf(RuntimeIOException.class).hasMessageContaining("there");
        assertThat(there).isEmptyDirectory();
    }
}
