package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.newsgraph.SampleStore;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger of real articles holds, each as a question of {@code src/test/resources/seeds}. The articles are no part of the project:
 * the test runs when they lie in {@code ../shared} or where the environment's {@code NEWSGRAPH_SHARED} says, and is skipped otherwise.
 */
class SeedLedgerTest {

    private static final Path SEEDS = Path.of(Optional.ofNullable(System.getenv("NEWSGRAPH_SHARED")).orElse("../shared"), "seeds");
    private static final Path QUESTIONS = Path.of("src/test/resources/seeds");
    /** Begins the names of questions to which the extraction does not find the answer yet. */
    private static final String MISSING = "missing-";
    private static final String BASE = "http://localhost:3030/id/";

    @TempDir
    private static Path folder;
    private static @Nullable Store store;

    @BeforeAll
    static void build() {
        assumeTrue(Files.isDirectory(SEEDS), "no seed articles in " + SEEDS);
        store = SampleStore.of(folder.resolve("store"), SEEDS);
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    static List<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void isInTheLedger(Path file) throws IOException {
        Store filled = store;
        assertThat(filled).isNotNull();
        Question question = Question.of(Files.readString(file), Prefixes.of(BASE), Map.of());
        boolean answer = filled.read(() -> {
            try (QueryExec execution = question.on(filled.dataset(), Duration.ofMinutes(5))) {
                return execution.ask();
            }
        });
        boolean found = !file.getFileName().toString().startsWith(MISSING);
        assertThat(answer).as((found ? "no longer there: " : "there now, so rename the file: ") + Files.readString(file)).isEqualTo(found);
    }
}
