package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.Column;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Row;
import org.newsgraph.store.Sheet;

/**
 * The places of incidents as GeoJSON (RFC 7946): a point for each place that an article gives, without a geometry where the place has
 * no coordinates, and a line for each report that tells both where from and where to.
 */
final class GeoJson {

    /** In the order in which one passes them. */
    private static final List<String> WAY = List.of("origin", "transit", "destination");

    private final JsonGenerator json;
    private final Sheet sheet;

    private GeoJson(JsonGenerator json, Sheet sheet) {
        this.json = json;
        this.sheet = sheet;
    }

    static void write(Reading reading, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            new GeoJson(json, Sheet.load("places")).collection(reading);
        }
    }

    private void collection(Reading reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        Groups.forEach(sheet, "report", reading, rows -> Json.unchecked(() -> {
            for (Row row : rows) {
                place(row);
            }
            List<Row> way = way(rows);
            if (!way.isEmpty()) {
                route(way);
            }
        }));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", row.get("id"));
        Optional<Position> position = Position.of(row);
        if (position.isPresent()) {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            position.get().write(json);
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
        properties(row, sheet.columns().stream().filter(column -> !column.name().equals("point")).toList());
        json.writeEndObject();
    }

    private void route(List<Row> way) throws IOException {
        Row first = way.get(0);
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", first.get("report") + "/route");
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "LineString");
        json.writeArrayFieldStart("coordinates");
        for (Row row : way) {
            Position.of(row).orElseThrow().write(json);
        }
        json.writeEndArray();
        json.writeEndObject();
        List<String> ofReport = List.of("report", "incident", "type", "modality", "begin", "end", "outlet", "file");
        properties(first, sheet.columns().stream().filter(column -> ofReport.contains(column.name())).toList());
        json.writeEndObject();
    }

    private void properties(Row row, List<Column> columns) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Column column : columns) {
            Optional<String> value = row.find(column.name());
            if (value.isPresent()) {
                json.writeStringField(column.name(), value.get());
            }
        }
        json.writeEndObject();
    }

    /** The places that one passes, in order; none unless both ends are on the map. */
    private static List<Row> way(List<Row> rows) {
        List<Row> way = new ArrayList<>();
        WAY.forEach(role -> rows.stream().filter(row -> row.get("role").equals(role) && Position.of(row).isPresent()).forEach(way::add));
        boolean bothEnds = way.stream().anyMatch(row -> row.get("role").equals("origin"))
                && way.stream().anyMatch(row -> row.get("role").equals("destination"));
        return bothEnds ? way : List.of();
    }
}
