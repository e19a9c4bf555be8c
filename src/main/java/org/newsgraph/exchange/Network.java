package org.newsgraph.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.store.Column;
import org.newsgraph.store.Sheet;

/**
 * The network of actors and concepts: whose nodes they are, and what ties them.
 *
 * @param nodes the sheets whose rows are its nodes; each has {@code id} and {@code label}
 * @param ties the sheet whose rows are its edges; it has {@code source}, {@code target}, {@code kind}, {@code label}, {@code directed},
 *     {@code begin} and {@code end}
 */
record Network(List<Sheet> nodes, Sheet ties) {

    private static final Set<String> ENDS = Set.of("source", "target");

    Network {
        nodes = List.copyOf(nodes);
    }

    static Network load() {
        return new Network(List.of(Sheet.load("actors"), Sheet.load("concepts")), Sheet.load("ties"));
    }

    /** The columns of all nodes, each once. */
    List<Column> nodeColumns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        nodes.forEach(sheet -> sheet.columns().forEach(column -> columns.putIfAbsent(column.name(), column)));
        return List.copyOf(columns.values());
    }

    /** The columns of a tie that say more than its ends. */
    List<Column> tieColumns() {
        return ties.columns().stream().filter(column -> !ENDS.contains(column.name())).toList();
    }
}
