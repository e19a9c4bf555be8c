package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in {@code data/} is described in its README. */
class DataReadmeTest {

    private static final Path DATA = Path.of("data");

    static List<Path> tables() throws IOException {
        try (Stream<Path> lexicon = Files.list(DATA.resolve("lexicon")); Stream<Path> authority = Files.list(DATA.resolve("authority"))) {
            return Stream.concat(lexicon, authority).filter(file -> file.toString().matches(".*\\.(tsv|csv)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableHasARowThatNamesItsColumns(Path table) throws IOException {
        String name = table.getFileName().toString().replaceFirst("\\..*", "");
        List<String> rows = Files.readAllLines(DATA.resolve("README.md")).stream().filter(line -> line.startsWith("|"))
                .filter(line -> line.contains("`" + name + "`")).toList();
        assertThat(rows).as(name).hasSize(1);
        if (table.toString().endsWith(".tsv")) {
            String header = Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).findFirst().orElse("");
            assertThat(rows.get(0)).as(name).endsWith("| " + header.strip().replace("\t", ", ") + " |");
        }
    }
}
