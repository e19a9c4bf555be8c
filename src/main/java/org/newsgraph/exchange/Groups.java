package org.newsgraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Row;
import org.newsgraph.store.Sheet;

/** Neighbouring rows that are about one thing, together. */
final class Groups {

    private Groups() {
    }

    /** Hands on the rows of a sheet in groups of those that follow each other with the same value in {@code column}. */
    static void forEach(Sheet sheet, String column, Reading reading, Consumer<List<Row>> action) {
        List<Row> group = new ArrayList<>();
        sheet.forEach(reading, row -> {
            if (!group.isEmpty() && !group.get(0).get(column).equals(row.get(column))) {
                action.accept(List.copyOf(group));
                group.clear();
            }
            group.add(row);
        });
        if (!group.isEmpty()) {
            action.accept(List.copyOf(group));
        }
    }
}
