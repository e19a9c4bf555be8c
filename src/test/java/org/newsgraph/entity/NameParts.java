package org.newsgraph.entity;

import java.util.List;
import java.util.Random;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Parts of names of one culture, drawn at random. */
final class NameParts {

    private static final List<Row> ROWS = Table.load("name-pairs/parts.tsv").rows();

    private NameParts() {
    }

    static List<String> of(String culture, String part) {
        return ROWS.stream().filter(row -> row.get("culture").equals(culture) && row.get("part").equals(part)).map(row -> row.get("forms"))
                .toList();
    }

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
