package org.newsgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of one table of words or names: {@code .tsv} without quoting, or {@code .csv} by RFC 4180; the first line that is no
 * comment names the columns.
 */
public record Table(String name, List<Row> rows) {

    private static final CSVFormat TSV = CSVFormat.TDF.builder().setQuote(null).setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .setIgnoreEmptyLines(true).get();

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table from the class path.
     *
     * @param resource such as {@code lexicon/cues.tsv}
     * @throws IllegalStateException when the project was built without it
     * @throws UncheckedIOException when it cannot be read or a line does not fit the header
     */
    public static Table load(String resource) {
        InputStream in = Table.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + resource);
        }
        try (Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(resource, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a table that is not the program's own.
     *
     * @throws UncheckedIOException when it cannot be read or a line does not fit the header
     */
    public static Table read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * One column of a table on the class path, in the order of its rows.
     *
     * @param resource such as {@code lexicon/audiences.tsv}
     * @throws IllegalStateException when the project was built without it
     * @throws IllegalArgumentException when the table has no such column
     */
    public static Set<String> column(String resource, String column) {
        Set<String> cells = new LinkedHashSet<>();
        load(resource).rows().forEach(row -> cells.add(row.get(column)));
        return Collections.unmodifiableSet(cells);
    }

    static Table read(String name, Reader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(name.endsWith(".csv") ? CSV : TSV).get()) {
            for (CSVRecord record : parser) {
                rows.add(new Row(name, parser.getCurrentLineNumber(), record));
            }
        }
        return new Table(name, rows);
    }
}
