package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsgraph.store.Column;
import org.newsgraph.store.ColumnType;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Sheet;
import org.newsgraph.store.Store;

/**
 * A folder of tables with a {@code datapackage.json} that describes them (Frictionless Data Package and Table Schema, version 1), as R,
 * pandas and OpenRefine read them.
 */
public final class DataPackage {

    /** The file that describes the others. */
    public static final String DESCRIPTOR = "datapackage.json";
    private static final List<String> SHEETS = List.of("articles", "actors", "statements", "policies", "incidents", "places");

    /** The first that a ZIP file can hold: the same content gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DataPackage() {
    }

    /**
     * Writes the tables, then their description; files of these names are replaced.
     *
     * @param folder is made where it is missing
     */
    public static void write(Store store, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(Reading.atEase(store), name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
    }

    /**
     * Writes the same as one ZIP file.
     *
     * @param out stays open
     * @throws org.apache.jena.query.QueryCancelledException when the time is over; what is written by then is no export
     */
    public static void zip(Reading reading, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        write(reading, name -> {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            return new FilterOutputStream(zip) {

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    zip.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        });
        zip.finish();
    }

    /** Where a file of this name is written to. */
    private interface Target {

        OutputStream open(String name) throws IOException;
    }

    private static void write(Reading reading, Target files) throws IOException {
        List<Sheet> sheets = SHEETS.stream().map(Sheet::load).toList();
        for (Sheet sheet : sheets) {
            try (OutputStream out = files.open(file(sheet))) {
                CsvTable.write(sheet, reading, out);
            }
        }
        try (OutputStream out = files.open(DESCRIPTOR); JsonGenerator json = Json.to(out)) {
            describe(sheets, json);
        }
    }

    private static String file(Sheet sheet) {
        return sheet.name() + ".csv";
    }

    private static void describe(List<Sheet> sheets, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "newsgraph");
        json.writeStringField("title", "What the articles say: actors, statements, policies and incidents");
        json.writeArrayFieldStart("resources");
        for (Sheet sheet : sheets) {
            resource(sheet, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void resource(Sheet sheet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", sheet.name());
        json.writeStringField("title", sheet.title());
        json.writeStringField("path", file(sheet));
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column column : sheet.columns()) {
            field(column, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(Column column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", type(column.type()));
        if (column.type() == ColumnType.iri) {
            json.writeStringField("format", "uri");
        }
        json.writeStringField("description", column.description());
        json.writeEndObject();
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case string, iri -> "string";
            case integer -> "integer";
            case number -> "number";
            case bool -> "boolean";
            case date -> "date";
        };
    }
}
