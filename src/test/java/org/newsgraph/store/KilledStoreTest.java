package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.Terms;

/** A process that writes is killed at moments drawn by lot, again and again; what it confirmed is there, whole, and can be searched. */
class KilledStoreTest {

    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void losesNothingItConfirmed(long seed) throws IOException, InterruptedException {
        Path path = folder.resolve("store");
        Random random = new Random(seed);
        int confirmed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            confirmed = Math.max(confirmed, killed(path, random.nextInt(400)));
            try (Store store = Store.open(path, "is testing it")) {
                confirmed = assertWhole(store, confirmed);
            }
        }
        assertThat(confirmed).isGreaterThanOrEqualTo(KILLS);
    }

    /** How many articles were confirmed, of all, when the process was killed some milliseconds after its first one. */
    private static int killed(Path store, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), EndlessWriting.class.getName(), store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String last = said.readLine();
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
            // its files may be closed after its output
            process.waitFor();
            return Integer.parseInt(String.valueOf(last)) + 1;
        }
    }

    /** @return how many articles there are */
    private static int assertWhole(Store store, int confirmed) {
        int there;
        try (StoreWriter writer = new StoreWriter(store)) {
            there = writer.articles().size();
        }
        assertThat(there).isBetween(confirmed, confirmed + 1);
        for (int number = 0; number <= there; number++) {
            int article = number;
            int size = store.read(() -> store.graph(EndlessWriting.graph(article)).size());
            assertThat(size).as("article %d of %d", number, there).isEqualTo(number < there ? EndlessWriting.SIZE : 0);
            int most = 2 * EndlessWriting.SIZE;
            assertThat(store.search().find(Terms.HEADLINE, "\"article-" + number + " article\"", most)).as("search for article %d", number)
                    .hasSize(size);
        }
        return there;
    }
}
