package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path database;
    private final AtomicInteger counts = new AtomicInteger();

    @Test
    void aSmallDatabaseIsNotCounted() throws IOException {
        resize(300);

        assertThat(outgrown(1)).isFalse();
        assertThat(counts).hasValue(0);
    }

    @Test
    void aLargeDatabaseIsCountedAgainOnlyWhenItHasGrownByHalf() throws IOException {
        resize(500);
        assertThat(outgrown(1_000_000)).isFalse();
        assertThat(outgrown(1_000_000)).isFalse();
        assertThat(counts).hasValue(1);

        resize(740);
        assertThat(outgrown(10)).isFalse();
        assertThat(counts).hasValue(1);

        resize(760);
        assertThat(outgrown(10)).isTrue();
        assertThat(counts).hasValue(2);
    }

    private boolean outgrown(long quads) {
        return Generations.outgrown(database, () -> {
            counts.incrementAndGet();
            return quads;
        });
    }

    /** Takes no room on the disk: a file of nothing but a hole. */
    private void resize(long megabytes) throws IOException {
        Path generation = Files.createDirectories(database.resolve(Generations.FIRST));
        try (RandomAccessFile file = new RandomAccessFile(generation.resolve("GSPO.dat").toFile(), "rw")) {
            file.setLength(megabytes * MEGABYTE);
        }
    }
}
