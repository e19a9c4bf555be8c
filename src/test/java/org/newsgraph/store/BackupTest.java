package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.nio.charset.StandardCharsets;
import java.io.UncheckedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Terms;

class BackupTest {

    private static final String BASE = "http://test.example/id/";

    @TempDir
    private Path folder;

    private static Graph graph(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("<article/a> <http://schema.org/headline> \"" + text + "\"@en , \"line\\nbreak \\\\ 한국 🚢\" .", Lang.TURTLE)
                .base(BASE).parse(graph);
        return graph;
    }

    private Path backup() throws IOException {
        Path file = folder.resolve("backup.nq.gz");
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE, "is testing it")) {
            try (StoreWriter writer = new StoreWriter(store)) {
                writer.putArticle(BASE + "graph/article/a", "state", "a \"note\"", graph("Tall ships"));
                writer.commit();
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                new Backup(store).write(out);
            }
        }
        return file;
    }

    private static byte[] exported(Path store) throws IOException {
        try (Store opened = Store.open(store, "is testing it")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.read(() -> {
                try {
                    new Export(opened, true).write(ExportFormat.nquads, out);
                    return out;
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            return out.toByteArray();
        }
    }

    @Test
    void bringsBackGraphsBookKeepingAndSearch() throws IOException {
        Path file = backup();
        Path restored = folder.resolve("restored");
        Backup.restore(file, restored);
        assertThat(exported(restored)).isEqualTo(exported(folder.resolve("store")));
        try (Store store = Store.open(restored, "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            assertThat(store.base()).isEqualTo(BASE);
            assertThat(writer.holds(BASE + "graph/article/a", "state")).isTrue();
            assertThat(writer.articles().stream().map(writer::note)).containsExactly("a \"note\"");
        }
        try (Store store = Store.open(restored, "is testing it")) {
            assertThat(store.search().find(Terms.HEADLINE, "ship", 5)).hasSize(1);
        }
    }

    @Test
    void takesNoPartForTheWhole() throws IOException {
        Path file = backup();
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(bytes, bytes.length - 20));
        assertThatThrownBy(() -> Backup.restore(cut, folder.resolve("new"))).isInstanceOf(StoreException.class).hasMessageStartingWith(
                cut.toString());
        byte[] text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            text = in.readAllBytes();
        }
        String lines = new String(text, java.nio.charset.StandardCharsets.UTF_8);
        String shorter = lines.replaceFirst("(?m)^<.*\\n", "");
        Path missing = folder.resolve("missing.nq.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(missing))) {
            out.write(shorter.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Backup.restore(missing, folder.resolve("new"))).isInstanceOf(StoreException.class)
                .hasMessageContaining("and should hold");
        Path other = Files.writeString(folder.resolve("other.txt"), "something else");
        assertThatThrownBy(() -> Backup.restore(other, folder.resolve("new"))).isInstanceOf(StoreException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).doesNotContain("new", "new.restoring");
        }
    }

    @Test
    void overwritesNoStore() throws IOException {
        Path file = backup();
        assertThatThrownBy(() -> Backup.restore(file, folder.resolve("store"))).isInstanceOf(StoreException.class)
                .hasMessageContaining("is a store already");
        assertThat(exported(folder.resolve("store"))).isNotEmpty();
    }

    @Test
    void aNearlyFullDiskStopsBeforeAnythingBreaks() {
        Path path = folder.resolve("store");
        long[] left = {1L << 30};
        try (Store store = Store.openOrCreate(path, BASE, "is testing it")) {
            DiskSpace space = new DiskSpace(path, () -> left[0]);
            try (StoreWriter writer = new StoreWriter(store, space)) {
                writer.putArticle(BASE + "graph/article/a", "1", "", graph("Tall ships"));
                left[0] = 100L << 20;
                assertThatThrownBy(writer::commit).isInstanceOf(StoreException.class)
                        .hasMessage(
                                path + ": the disk is nearly full: 100 MB left, 256 MB needed; the store is whole, as of the last commit");
            }
            assertThatThrownBy(() -> new StoreWriter(store, space)).isInstanceOf(StoreException.class);
            assertThat(store.size()).isEqualTo(2);
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("all"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(1);
            throw new IOException("no room");
        })).isInstanceOf(IOException.class).hasMessage("no room");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileIsWrittenWithoutTouchingItsNeighbours() throws IOException {
        Path own = Files.writeString(folder.resolve("all.part"), "somebody's own");
        Path file = folder.resolve("all");
        WholeFile.write(file, out -> out.write("all".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("all");
        assertThat(own).hasContent("somebody's own");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file) && !other.equals(own));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(own));
    }

    @Test
    void aLinkStaysAndItsFileIsReplaced() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("elsewhere")).resolve("all"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> WholeFile.write(empty, out -> out.write(1))).isInstanceOf(IOException.class)
                .extracting(failure -> FileReason.of((IOException) failure)).isEqualTo("it is a folder");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aPipeIsWrittenTo() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        WholeFile.write(pipe, out -> out.write("all".getBytes(StandardCharsets.UTF_8)));
        assertThat(read.join()).isEqualTo("all");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    /** A stream that is closed in the middle looks like one that is whole. */
    @Test
    void leavesItsEndToWhoOpenedIt() throws IOException {
        backup();
        AtomicBoolean closed = new AtomicBoolean();
        try (Store store = Store.open(folder.resolve("store"), "is testing it")) {
            new Backup(store).write(new ByteArrayOutputStream() {

                @Override
                public void close() {
                    closed.set(true);
                }
            });
        }
        assertThat(closed).isFalse();
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeThat() {
        Path nowhere = folder.resolve("nowhere.nq.gz");
        assertThatThrownBy(() -> Backup.restore(nowhere, folder.resolve("restored"))).isInstanceOf(StoreException.class)
                .hasMessage(nowhere + ": cannot be restored: no such file or folder");
    }
}
