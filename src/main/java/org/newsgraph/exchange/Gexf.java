package org.newsgraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.store.Column;
import org.newsgraph.store.ColumnType;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Row;

/**
 * The network in GEXF 1.3 (gexf.net): ties live from their first day to their last, so that Gephi shows them along its timeline; the
 * ties between two actors are told apart by {@code kind}.
 */
final class Gexf {

    private final Xml xml;
    private final Network network;
    private int edges;

    private Gexf(Xml xml, Network network) {
        this.xml = xml;
        this.network = network;
    }

    static void write(Reading reading, OutputStream out) throws IOException {
        Xml.document(out, xml -> new Gexf(xml, Network.load()).graph(reading));
    }

    private void graph(Reading reading) {
        xml.element("gexf", new String[]{"xmlns", "http://gexf.net/1.3", "version", "1.3"},
                () -> xml.element("graph", new String[]{"mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date"}, () -> {
                    attributes("node", network.nodeColumns());
                    attributes("edge", network.tieColumns());
                    xml.element("nodes", new String[0], () -> network.nodes().forEach(sheet -> sheet.forEach(reading, row -> xml
                            .element("node", new String[]{"id", row.get("id"), "label", row.get("label")},
                                    () -> values(sheet.columns(), row)))));
                    xml.element("edges", new String[0], () -> network.ties().forEach(reading, this::edge));
                }));
    }

    private void edge(Row row) {
        List<String> attributes = new ArrayList<>(List.of("id", String.valueOf(edges++), "source", row.get("source"), "target",
                row.get("target"), "type", row.get("directed"), "kind", row.get("kind"), "label", row.get("label")));
        row.find("begin").ifPresent(day -> attributes.addAll(List.of("start", day)));
        row.find("end").ifPresent(day -> attributes.addAll(List.of("end", day)));
        xml.element("edge", attributes.toArray(String[]::new), () -> values(network.tieColumns(), row));
    }

    private void attributes(String of, List<Column> columns) {
        xml.element("attributes", new String[]{"class", of}, () -> columns.forEach(
                column -> xml.empty("attribute", "id", column.name(), "title", column.name(), "type", type(column.type()))));
    }

    private void values(List<Column> columns, Row row) {
        xml.element("attvalues", new String[0], () -> columns.forEach(column -> row.find(column.name())
                .ifPresent(value -> xml.empty("attvalue", "for", column.name(), "value", value))));
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case string, date -> "string";
            case iri -> "anyURI";
            case integer -> "long";
            case number -> "double";
            case bool -> "boolean";
        };
    }
}
