package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Row;
import org.newsgraph.store.Sheet;

/**
 * Statements, incidents and policies as annotations of the articles, one collection with one page (W3C Web Annotation Data Model, 2017):
 * each target is found again by its words and by its position.
 */
final class WebAnnotations {

    private final JsonGenerator json;
    private int total;

    private WebAnnotations(JsonGenerator json) {
        this.json = json;
    }

    static void write(Reading reading, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            new WebAnnotations(json).collection(reading);
        }
    }

    private void collection(Reading reading) throws IOException {
        String collection = reading.store().base() + "annotations";
        json.writeStartObject();
        json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringField("id", collection);
        json.writeStringField("type", "AnnotationCollection");
        json.writeStringField("label", "What the articles say");
        json.writeObjectFieldStart("first");
        json.writeStringField("id", collection + "/1");
        json.writeStringField("type", "AnnotationPage");
        json.writeNumberField("startIndex", 0);
        json.writeArrayFieldStart("items");
        Groups.forEach(Sheet.load("annotations"), "id", reading, rows -> Json.unchecked(() -> annotation(rows)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeNumberField("total", total);
        json.writeEndObject();
    }

    private void annotation(List<Row> rows) throws IOException {
        total++;
        Row first = rows.get(0);
        json.writeStartObject();
        json.writeStringField("id", first.get("id") + "/annotation");
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "classifying");
        json.writeArrayFieldStart("body");
        body(first);
        json.writeEndArray();
        json.writeArrayFieldStart("target");
        for (Row row : rows) {
            target(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void body(Row row) throws IOException {
        resource(row.get("id"), "linking");
        resource(row.get("code"), "classifying");
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", "describing");
        json.writeStringField("format", "text/plain");
        json.writeStringField("language", "en");
        json.writeStringField("value", row.get("summary"));
        json.writeEndObject();
    }

    private void resource(String source, String purpose) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("purpose", purpose);
        json.writeStringField("source", source);
        json.writeEndObject();
    }

    private void target(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", row.get("article"));
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        for (String part : List.of("exact", "prefix", "suffix")) {
            if (row.find(part).isPresent()) {
                json.writeStringField(part, row.get(part));
            }
        }
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", Integer.parseInt(row.get("start")));
        json.writeNumberField("end", Integer.parseInt(row.get("end")));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
