package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases of one stage as files: {@code <case>.txt} goes in, {@code <case>.gold} is what must come out, line by line. With
 * {@code -Dstage.write=true} missing gold files are written for a person to read and correct.
 */
public final class StageCases {

    private static final Path ROOT = Path.of("src/test/resources");

    private StageCases() {
    }

    /** One test for each case of a folder below the test resources. */
    public static Stream<DynamicTest> in(String folder, Function<String, List<String>> stage) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            List<Path> cases = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertThat(cases).as("cases in " + folder).isNotEmpty();
            return cases.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f, stage)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path input, Function<String, List<String>> stage) throws IOException {
        Path gold = Path.of(input.toString().replace(".txt", ".gold"));
        List<String> found = stage.apply(Files.readString(input));
        if (!Files.exists(gold) && Boolean.getBoolean("stage.write")) {
            Files.write(gold, found);
        }
        assertThat(String.join("\n", found)).as(input.toString()).isEqualTo(String.join("\n", Files.readAllLines(gold)));
    }
}
