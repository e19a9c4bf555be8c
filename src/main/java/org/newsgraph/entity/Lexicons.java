package org.newsgraph.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.newsgraph.lexicon.Table;

/** One column of a lexicon as a set. */
final class Lexicons {

    private Lexicons() {
    }

    static Set<String> column(String table, String column) {
        Set<String> words = new LinkedHashSet<>();
        Table.load(table).rows().forEach(row -> words.add(row.get(column)));
        return words;
    }
}
