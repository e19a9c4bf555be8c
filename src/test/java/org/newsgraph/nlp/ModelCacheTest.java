package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ModelCacheTest {

    private static final List<String> MODEL = new ArrayList<>(List.of("a", "small", "model"));

    @TempDir
    Path folder;

    private ModelCache cache;
    private Path cached;
    private Path resource;

    @BeforeEach
    void library() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library/models"));
        resource = library.resolve("en-small.xz");
        try (ObjectOutputStream out = new ObjectOutputStream(new XZOutputStream(Files.newOutputStream(resource), new LZMA2Options()))) {
            out.writeObject(MODEL);
        }
        ClassLoader loader = new URLClassLoader(new URL[]{folder.resolve("library").toUri().toURL()}, null);
        cache = new ModelCache(folder.resolve("cache"), loader);
        cached = folder.resolve("cache/en-small.bin");
    }

    @Test
    void keepsTheDecompressedModel() throws IOException {
        assertThat(cache.read("models/en-small.xz")).isEqualTo(MODEL);
        Files.delete(resource);
        assertThat(cache.read("models/en-small.xz")).isEqualTo(MODEL);
    }

    @Test
    void makesAShortOrAlteredFileAnew() throws IOException {
        cache.read("models/en-small.xz");
        byte[] whole = Files.readAllBytes(cached);
        byte[] altered = whole.clone();
        altered[whole.length / 3] ^= 1;
        for (byte[] damaged : List.of(new byte[0], "no model".getBytes(StandardCharsets.UTF_8), altered,
                Arrays.copyOf(whole, whole.length - 5))) {
            Files.write(cached, damaged);
            assertThat(cache.read("models/en-small.xz")).isEqualTo(MODEL);
            assertThat(Files.readAllBytes(cached)).isEqualTo(whole);
        }
    }

    @Test
    void readsTheLibraryWhenTheFolderCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertThat(cache.read("models/en-small.xz")).isEqualTo(MODEL);
    }

    @Test
    void saysWhichModelIsDamagedInTheLibrary() throws IOException {
        Files.writeString(resource, "no xz stream");
        assertThatThrownBy(() -> cache.read("models/en-small.xz")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("models/en-small.xz");
    }
}
