package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Terms;

/** Disks that take no more, as far as the machine lets a test have one. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    /** What a store asks for before it writes, and some. */
    private static final String SIZE = "size=400m";

    @TempDir
    private Path folder;
    private Path disk = Path.of("");

    private void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString()).code() == 0, "only root can mount a disk of its own");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (!disk.toString().isEmpty()) {
            run("umount", disk.toString());
        }
    }

    private record Ended(int code, String out) {}

    private static Ended run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    private static List<String> filling(String... arguments) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), FillingStore.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** All of an article or nothing; and the store can be written again. */
    private static void assertWhole(Path path) {
        try (Store store = Store.openOrCreate(path, FillingStore.BASE, "is testing it")) {
            assertThat(store.read(() -> store.graph(FillingStore.BASE + "graph/article/small").size())).isEqualTo(10);
            int large = store.read(() -> store.graph(FillingStore.BASE + "graph/article/large").size());
            assertThat(large).isIn(0, FillingStore.LARGE);
            assertThat(store.search().find(Terms.HEADLINE, "small", 50)).hasSize(10);
            assertThat(store.search().find(Terms.HEADLINE, "large", 50)).hasSize(large == 0 ? 0 : 50);
            try (StoreWriter writer = new StoreWriter(store)) {
                writer.putArticle(FillingStore.BASE + "graph/article/next", "1", "", FillingStore.headlines("next", 3));
                writer.commit();
            }
            assertThat(store.search().find(Terms.HEADLINE, "next", 50)).hasSize(3);
        }
    }

    @Test
    void aDiskThatFillsUpMeanwhileIsToldAndTheStoreIsWhole() throws IOException, InterruptedException {
        mount();
        Path ballast = disk.resolve("ballast");
        Ended ended = run(filling(disk.resolve("store").toString(), ballast.toString()).toArray(String[]::new));
        assertThat(ended.out()).contains("full: No space left on device").contains("refused: " + disk.resolve("store") + ": ")
                .contains("; the store is whole, as of the last commit");
        Files.delete(ballast);
        assertWhole(disk.resolve("store"));
    }

    @Test
    void aFileThatMayNotGrowIsToldAndTheStoreIsWhole() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        try (Store fresh = Store.openOrCreate(store, FillingStore.BASE, "is testing it")) {
            fresh.search();
        }
        String command = "ulimit -f 2048; exec \"$@\"";
        List<String> shell = new ArrayList<>(List.of("bash", "-c", command, "bash"));
        shell.addAll(filling(store.toString()));
        Ended ended = run(shell.toArray(String[]::new));
        assertThat(ended.out()).contains("refused: " + store + ": cannot be written: ")
                .contains("; the store is whole, as of the last commit");
        assertWhole(store);
    }

    @Test
    void aDiskThatCanOnlyBeReadIsTold() throws IOException, InterruptedException {
        mount();
        Path store = disk.resolve("store");
        assertThat(run(filling(store.toString()).toArray(String[]::new)).out()).contains("written");
        assertThat(run("mount", "-o", "remount,ro", disk.toString()).code()).isZero();
        assertThatThrownBy(() -> Store.open(store, "is testing it")).isInstanceOf(StoreException.class)
                .hasMessage(store + ": cannot be locked: read-only file system");
        assertThat(run("mount", "-o", "remount,rw", disk.toString()).code()).isZero();
        assertWhole(store);
    }
}
