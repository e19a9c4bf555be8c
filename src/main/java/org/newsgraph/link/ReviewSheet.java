package org.newsgraph.link;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.entity.Ruling;
import org.newsgraph.store.FileReason;
import org.newsgraph.store.WholeFile;

/**
 * A table of open questions that a person answers in a spreadsheet: CSV in UTF-8 with a byte order mark, so that spreadsheets read it
 * right. It is read back whichever of comma and semicolon the spreadsheet wrote.
 */
public final class ReviewSheet {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** Spreadsheets take a cell that begins so for a formula. */
    private static final String FORMULA = "(?s)[=+@\\t\\r-].*";

    private ReviewSheet() {
    }

    /**
     * What a person has answered.
     *
     * @param rulings one for each row with a decision
     * @param open how many rows have none
     */
    public record Answers(List<Ruling> rulings, int open) {}

    /** @throws SheetException when the file cannot be written */
    static void write(Path file, List<SheetRow> rows) {
        try {
            StringBuilder text = new StringBuilder(MARK).append(CSVFormat.RFC4180.format(SheetRow.COLUMNS.toArray())).append(LINE_END);
            rows.forEach(row -> text.append(CSVFormat.RFC4180.format(row.cells().stream().map(ReviewSheet::harmless).toArray()))
                    .append(LINE_END));
            WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new SheetException(List.of(file + ": cannot be written: " + FileReason.of(e)));
        }
    }

    /** @throws SheetException when the file cannot be read, or with every wrong row */
    public static Answers read(Path file) {
        String text = text(file);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = header.contains(",") ? ',' : header.contains(";") ? ';' : '\t';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true).get();
        List<Ruling> rulings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int open = 0;
        long line = 1;
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            for (String column : List.of("decision", "one", "other")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new SheetException(List.of(file + ":1: no column '" + column + "'"));
                }
            }
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                try {
                    if (cell(record, "decision").isEmpty()) {
                        open++;
                    } else {
                        rulings.add(ruling(record, file + ":" + line));
                    }
                } catch (IllegalArgumentException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        } catch (CSVException | IllegalArgumentException | UncheckedIOException e) {
            throw new SheetException(List.of(file + ":" + (line + 1) + ": is no CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new SheetException(List.of(file + ": cannot be read: " + FileReason.of(e)));
        }
        if (!problems.isEmpty()) {
            throw new SheetException(problems);
        }
        return new Answers(rulings, open);
    }

    private static Ruling ruling(CSVRecord record, String at) {
        String decision = cell(record, "decision");
        Ruling.Kind kind = switch (decision.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-")) {
            case "same" -> Ruling.Kind.SAME;
            case "different" -> Ruling.Kind.DIFFERENT;
            case "not-this-link" -> Ruling.Kind.NOT_THIS_LINK;
            default ->
                throw new IllegalArgumentException(at + ": decision is '" + decision + "', not same, different, not-this-link or nothing");
        };
        String other = cell(record, "other");
        boolean ours = other.matches("(article|actor|place):.*");
        // of another data set's thing, different and not-this-link say the same
        Ruling.Kind meant = kind != Ruling.Kind.SAME && !ours
                ? Ruling.Kind.NOT_THIS_LINK
                : kind == Ruling.Kind.NOT_THIS_LINK ? Ruling.Kind.DIFFERENT : kind;
        return new Ruling(meant, cell(record, "one"), other, record.isMapped("note") ? cell(record, "note") : "", at);
    }

    private static String cell(CSVRecord record, String column) {
        return record.isSet(column) ? record.get(column).strip() : "";
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SheetException(List.of(file + ": is no UTF-8 text; save it as CSV in UTF-8"));
        } catch (NoSuchFileException e) {
            throw new SheetException(List.of(file + ": no such file"));
        } catch (IOException e) {
            throw new SheetException(List.of(file + ": cannot be read: " + FileReason.of(e)));
        }
    }

    private static String harmless(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.matches(FORMULA) ? "'" + line : line;
    }
}
