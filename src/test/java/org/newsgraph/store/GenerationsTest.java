package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path database;

    @Test
    void aSmallDatabaseIsNotLoose() throws IOException {
        resize(300);

        assertThat(Generations.loose(database)).isFalse();
    }

    @Test
    void aLargeDatabaseIsLooseWhenItHasGrownByHalfSinceItWasPacked() throws IOException {
        resize(500);
        assertThat(Generations.loose(database)).isTrue();

        Files.writeString(database.resolve("packed-at-bytes"), Long.toString(500 * MEGABYTE));
        assertThat(Generations.loose(database)).isFalse();
        resize(740);
        assertThat(Generations.loose(database)).isFalse();
        resize(760);
        assertThat(Generations.loose(database)).isTrue();
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        resize(500);
        Files.writeString(database.resolve("packed-at-bytes"), "many");

        assertThatThrownBy(() -> Generations.loose(database)).isInstanceOf(StoreException.class).hasMessageContaining("packed-at-bytes")
                .hasMessageContaining("many");
    }

    /** Takes no room on the disk: a file of nothing but a hole. */
    private void resize(long megabytes) throws IOException {
        Path generation = Files.createDirectories(database.resolve(Generations.FIRST));
        try (RandomAccessFile file = new RandomAccessFile(generation.resolve("GSPO.dat").toFile(), "rw")) {
            file.setLength(megabytes * MEGABYTE);
        }
    }
}
