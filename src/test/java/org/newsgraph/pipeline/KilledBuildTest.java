package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;

/** What a build leaves behind that is killed without a chance to tidy up. */
class KilledBuildTest {

    private static final String BASE = "http://test.example/id/";
    /** More than are written in one transaction, so that some are there and some are not. */
    private static final int ARTICLES = 520;

    @TempDir
    private Path folder;

    @Test
    void leavesTheStoreWholeAndTheNextBuildGoesOn() throws IOException, InterruptedException {
        Corpus corpus = Corpus.of(folder.resolve("in"), IntStream.rangeClosed(1, ARTICLES).toArray());
        Path store = folder.resolve("store");
        Process building = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), SlowBuild.class.getName(), store.toString(), corpus.folder().toString(),
                Integer.toString(ARTICLES)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(building.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("waiting");
            assertThatThrownBy(() -> Store.open(store, "is testing it")).isInstanceOf(StoreException.class)
                    .hasMessage(store + ": in use: process " + building.pid() + " is building it");
        } finally {
            building.destroyForcibly().waitFor();
        }
        try (Store opened = Store.openOrCreate(store, BASE, "is testing it")) {
            long there = opened.read(() -> opened.dataset().stream(null, null, null, null).map(quad -> quad.getGraph().toString())
                    .filter(graph -> graph.contains("/graph/article/")).distinct().count());
            assertThat(there).isEqualTo(500);
            BuildReport report = new Build(opened, new Program("1", "p"), FirstWords::new, PlainGraphs.plain(), Clock.systemUTC())
                    .run(corpus.articles(), new Build.Settings(1, false), SlowBuild::unexpected);
            assertThat(report.unchanged()).isEqualTo(500);
            assertThat(report.added()).isEqualTo(ARTICLES - 500);
        }
    }
}
