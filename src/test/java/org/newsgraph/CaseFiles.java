package org.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;

/**
 * A folder of texts ({@code NAME.txt}) with the lines that a test asks of each ({@code NAME.gold}; empty lines and those that begin with
 * {@code #} are left out).
 */
public record CaseFiles(Path folder) {

    /** Of a folder below the test resources. */
    public static CaseFiles in(String folder) {
        return new CaseFiles(Path.of("src/test/resources").resolve(folder));
    }

    /** The names of the cases, sorted. */
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")).map(f -> f.replace(".txt", "")).sorted()
                    .toList();
        }
    }

    /** A case's text, annotated. */
    public Document document(String name) throws IOException {
        return TestAnnotator.annotate(Files.readString(folder.resolve(name + ".txt")));
    }

    /** A case's lines. */
    public List<String> gold(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".gold")).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
}
