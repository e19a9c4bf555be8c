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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ModelCacheTest {

    private static final String RESOURCE = "models/en-small.xz";

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
            out.writeObject(new HashMap<>(Map.of("run", List.of("VB", "NN"), "walk", List.of("VB", "NN"), "the", List.of("DT"))));
        }
        ClassLoader loader = new URLClassLoader(new URL[]{folder.resolve("library").toUri().toURL()}, null);
        cache = new ModelCache(folder.resolve("cache"), loader);
        cached = folder.resolve("cache/en-small.2.tables");
    }

    private void assertRead() {
        WordLists words = WordLists.open(cache.open(RESOURCE, WordLists::compact));
        assertThat(words.of("run")).containsExactly("VB", "NN");
        assertThat(words.of("walk")).isSameAs(words.of("run"));
        assertThat(words.of("the")).containsExactly("DT");
        assertThat(words.of("thee")).isNull();
    }

    @Test
    void keepsTheTables() throws IOException {
        assertRead();
        Files.delete(resource);
        assertRead();
    }

    @Test
    void makesAShortOrAlteredFileAnew() throws IOException {
        assertRead();
        byte[] whole = Files.readAllBytes(cached);
        byte[] altered = whole.clone();
        altered[whole.length / 3] ^= 1;
        for (byte[] damaged : List.of(new byte[0], "no model".getBytes(StandardCharsets.UTF_8), altered,
                Arrays.copyOf(whole, whole.length - 5))) {
            Files.delete(cached);
            Files.write(cached, damaged);
            assertRead();
            assertThat(Files.readAllBytes(cached)).isEqualTo(whole);
        }
    }

    @Test
    void readsTheLibraryWhenTheFolderCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertRead();
    }

    @Test
    void saysWhichModelIsDamagedInTheLibrary() throws IOException {
        Files.writeString(resource, "no xz stream");
        assertThatThrownBy(this::assertRead).isInstanceOf(IllegalStateException.class).hasMessageContaining(RESOURCE);
    }

    @Test
    void saysWhichModelIsMissingInTheLibrary() throws IOException {
        Files.delete(resource);
        assertThatThrownBy(this::assertRead).isInstanceOf(IllegalStateException.class).hasMessageContaining(RESOURCE);
    }
}
