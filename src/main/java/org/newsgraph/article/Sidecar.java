package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.article.Reading.Reason;

/**
 * The table {@code articles.csv} beside a folder's files: what it says of a file overrides what the file says.
 *
 * @param rows by file name
 * @param problem what is wrong with the table; the rows that are right hold nevertheless
 */
record Sidecar(Map<String, Row> rows, Optional<Draft.Bad> problem) {

    static final String NAME = "articles.csv";

    /** @param canonical the row in a fixed form, for the hash */
    record Row(Details details, String canonical) {}

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true).setIgnoreSurroundingSpaces(true).get();

    Sidecar {
        rows = Map.copyOf(rows);
    }

    Optional<Row> of(String fileName) {
        return Optional.ofNullable(rows.get(fileName));
    }

    /** The table of a file's folder, empty when there is none. */
    static Sidecar beside(StoredFile file, FieldReader fields) {
        Map<String, Row> rows = new TreeMap<>();
        String shown = file.shown().substring(0, file.shown().length() - file.name().length()) + NAME;
        try (InputStream table = file.beside(NAME).orElse(null)) {
            return table == null
                    ? new Sidecar(rows, Optional.empty())
                    : new Sidecar(rows, read(Decoder.decodeAll(table.readAllBytes()), shown, fields, rows));
        } catch (NotAnArticle e) {
            return new Sidecar(rows, Optional.of(Draft.Bad.of(shown, e)));
        } catch (IOException e) {
            return new Sidecar(rows, Optional.of(new Draft.Bad(shown, Reason.UNREADABLE, Problem.of(e))));
        }
    }

    private static Optional<Draft.Bad> read(String text, String shown, FieldReader fields, Map<String, Row> rows) {
        List<Draft.Bad> problems = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text.replace("\uFEFF", ""))).setFormat(FORMAT).get()) {
            SidecarRow.checkHeader(parser.getHeaderNames());
            line = 2;
            for (CSVRecord record : parser) {
                try {
                    SidecarRow.read(record, parser.getHeaderNames().size(), fields, rows);
                } catch (NotAnArticle e) {
                    problems.add(bad(shown, parser.getCurrentLineNumber(), e.text()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (NotAnArticle e) {
            problems.add(bad(shown, line, e.text()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            problems.add(bad(shown, line, String.valueOf(e.getMessage())));
        }
        return problems.stream().findFirst().map(first -> problems.size() == 1 ? first : withMore(first, problems.size() - 1));
    }

    private static Draft.Bad bad(String shown, long line, String message) {
        return new Draft.Bad(shown, Reason.MALFORMED, "line " + line + ": " + message);
    }

    private static Draft.Bad withMore(Draft.Bad first, int more) {
        return new Draft.Bad(first.place(), first.reason(), first.message() + " (and " + more + " more bad lines)");
    }
}
