package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.sys.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process leaves in the journal when it is killed while it writes there. */
class JournalTailTest {

    private static final int HEADER = 16;
    private static final int DATA = 24;

    @TempDir
    private Path folder;
    private Path path;
    private Path journal;

    @BeforeEach
    void fill() {
        path = folder.resolve("store");
        journal = path.resolve("tdb2").resolve(Generations.FIRST).resolve(Names.journalFile);
        try (Store store = Store.openOrCreate(path, FillingStore.BASE, "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(EndlessWriting.graph(0), "1", "", FillingStore.headlines("article-0", EndlessWriting.SIZE));
            writer.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, HEADER - 1, HEADER, HEADER + 1, HEADER + DATA - 1})
    void anUnfinishedEntryIsDropped(int written) throws IOException {
        Files.write(journal, ByteBuffer.allocate(written).array());
        if (written >= Integer.BYTES) {
            Files.write(journal, ByteBuffer.allocate(written).putInt(0, DATA).array());
        }

        try (Store store = Store.open(path, "is testing it")) {
            assertThat(store.read(() -> store.graph(EndlessWriting.graph(0)).size())).isEqualTo(EndlessWriting.SIZE);
        }
        assertThat(journal).isEmptyFile();
    }

    @Test
    void aDamagedEntryIsReported() throws IOException {
        Files.write(journal, ByteBuffer.allocate(HEADER + DATA).putInt(0, DATA).array(), StandardOpenOption.APPEND);

        assertThatThrownBy(() -> Store.open(path, "is testing it")).isInstanceOf(StoreException.class)
                .hasMessageContaining(path + ": cannot be opened: Checksum error reading from the Journal");
    }
}
