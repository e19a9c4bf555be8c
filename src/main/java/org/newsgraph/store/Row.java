package org.newsgraph.store;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a {@link Sheet}.
 *
 * @param values lexical forms by column; a cell without a value is absent
 */
public record Row(Map<String, String> values) {

    public Row {
        values = Map.copyOf(values);
    }

    /** The value in a column that may be empty. */
    public Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /**
     * The value in a column that every row fills.
     *
     * @throws IllegalStateException when it is empty all the same
     */
    public String get(String column) {
        return find(column).orElseThrow(() -> new IllegalStateException("no " + column + " in " + values));
    }
}
