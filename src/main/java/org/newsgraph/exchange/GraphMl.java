package org.newsgraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.Column;
import org.newsgraph.store.ColumnType;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Row;

/**
 * The network in GraphML (graphml.graphdrawing.org, version 1.0): every column is an attribute, every tie an edge of its own, so that
 * two actors may have many. All edges are directed, since NetworkX and others read no graph that is mixed; the attribute {@code directed} of an
 * edge says {@code undirected} where its ends could be exchanged.
 */
final class GraphMl {

    private final Xml xml;
    private final Network network;
    /** GraphML's ids are name tokens, which IRIs are not: nodes are numbered, their IRIs are an attribute. */
    private final Map<String, String> numbers = new HashMap<>();

    private GraphMl(Xml xml, Network network) {
        this.xml = xml;
        this.network = network;
    }

    static void write(Reading reading, OutputStream out) throws IOException {
        Xml.document(out, xml -> new GraphMl(xml, Network.load()).graph(reading));
    }

    private void graph(Reading reading) {
        xml.element("graphml", new String[]{"xmlns", "http://graphml.graphdrawing.org/xmlns"}, () -> {
            keys("node", network.nodeColumns());
            keys("edge", network.tieColumns());
            xml.element("graph", new String[]{"id", "newsgraph", "edgedefault", "directed"}, () -> {
                network.nodes()
                        .forEach(sheet -> sheet.forEach(reading, row -> xml.element("node", new String[]{"id", number(row.get("id"))},
                                () -> values("node", sheet.columns(), row))));
                network.ties().forEach(reading, this::edge);
            });
        });
    }

    private void edge(Row row) {
        String[] ends = {"source", number(row.get("source")), "target", number(row.get("target"))};
        xml.element("edge", ends, () -> values("edge", network.tieColumns(), row));
    }

    private String number(String iri) {
        return numbers.computeIfAbsent(iri, any -> "n" + numbers.size());
    }

    private void keys(String of, List<Column> columns) {
        columns.forEach(column -> xml.element("key",
                new String[]{"id", key(of, column), "for", of, "attr.name", column.name(), "attr.type", type(column.type())},
                () -> xml.text("desc", column.description())));
    }

    private void values(String of, List<Column> columns, Row row) {
        columns.forEach(column -> row.find(column.name()).ifPresent(value -> xml.text("data", value, "key", key(of, column))));
    }

    private static String key(String of, Column column) {
        return of + "." + column.name();
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case string, date, iri -> "string";
            case integer -> "long";
            case number -> "double";
            case bool -> "boolean";
        };
    }
}
