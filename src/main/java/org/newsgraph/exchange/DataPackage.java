package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.store.Column;
import org.newsgraph.store.ColumnType;
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

    private DataPackage() {
    }

    /**
     * Writes the tables, then their description; files of these names are replaced.
     *
     * @param folder is made where it is missing
     */
    public static void write(Store store, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Sheet> sheets = SHEETS.stream().map(Sheet::load).toList();
        for (Sheet sheet : sheets) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file(sheet))))) {
                CsvTable.write(sheet, store, out);
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(DESCRIPTOR)));
                JsonGenerator json = Json.to(out)) {
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
