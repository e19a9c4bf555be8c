package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One row of a {@link Table}; cells are trimmed, an absent cell is the empty string. */
public final class Row {

    private final String table;
    private final long line;
    private final CSVRecord cells;

    Row(String table, long line, CSVRecord cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** @throws IllegalArgumentException when the table has no such column */
    public String get(String column) {
        if (!cells.isMapped(column)) {
            throw new IllegalArgumentException(at() + ": no column '" + column + "'");
        }
        return cells.isSet(column) ? cells.get(column).trim() : "";
    }

    /** The cell's parts between '|', none for an empty cell. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    /** The cell as a constant of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        String cell = get(column);
        try {
            return Enum.valueOf(type, cell.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(at() + ": '" + cell + "' is not one of " + Arrays.toString(type.getEnumConstants()), e);
        }
    }

    /** File and line, for messages. */
    public String at() {
        return table + ":" + line;
    }
}
