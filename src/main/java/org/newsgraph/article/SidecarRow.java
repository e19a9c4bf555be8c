package org.newsgraph.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.article.Metadata.Basis;
import org.newsgraph.article.Reading.Reason;

/** One line of {@code articles.csv}. */
final class SidecarRow {

    private static final Set<String> COLUMNS = Set.of("file", "published", "publisher", "url", "title", "agency", "dateline", "authors",
            "language", "id");

    private SidecarRow() {
    }

    static void checkHeader(List<String> names) throws NotAnArticle {
        if (names.stream().noneMatch("file"::equalsIgnoreCase)) {
            throw new NotAnArticle(Reason.MALFORMED, "the header needs a column 'file'");
        }
        for (String name : names) {
            if (!COLUMNS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new NotAnArticle(Reason.MALFORMED,
                        "unknown column '" + name + "'; known are file, id, title, published, publisher, agency,"
                                + " dateline, authors, language, url");
            }
        }
    }

    static void read(CSVRecord record, int columns, FieldReader fields, Map<String, Sidecar.Row> rows) throws NotAnArticle {
        if (record.size() > columns) {
            throw new NotAnArticle(Reason.MALFORMED, "more cells than the header has columns");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : COLUMNS.stream().sorted().toList()) {
            if (record.isSet(column) && !record.get(column).isBlank()) {
                cells.put(column, record.get(column).strip());
            }
        }
        String file = cells.remove("file");
        if (file == null) {
            throw new NotAnArticle(Reason.MALFORMED, "no file name");
        }
        Sidecar.Row row = new Sidecar.Row(fields.read(cells, Basis.ARTICLES_CSV), cells.isEmpty() ? "" : cells.toString());
        if (rows.putIfAbsent(file, row) != null) {
            throw new NotAnArticle(Reason.MALFORMED, "a second line for " + file);
        }
    }
}
