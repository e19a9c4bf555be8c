package org.newsgraph.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.newsgraph.store.Column;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Sheet;

/** A sheet as comma-separated values (RFC 4180), with its columns' names in the first line. */
final class CsvTable {

    private CsvTable() {
    }

    static void write(Sheet sheet, Reading reading, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(sheet.columns().stream().map(Column::name));
        sheet.forEach(reading, row -> {
            try {
                csv.printRecord(sheet.columns().stream().map(column -> row.find(column.name()).orElse("")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        csv.flush();
    }
}
