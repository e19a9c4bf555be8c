package org.newsgraph.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Rows of a table that give a name to the members of a cell. */
record Classes(String table, Map<String, Set<String>> byName) {

    Classes {
        byName = Map.copyOf(byName);
    }

    /**
     * @param members name of the column that holds them
     * @throws IllegalArgumentException when a class or a member stands there twice
     */
    static Classes of(Table table, String members) {
        Map<String, Set<String>> byName = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            try {
                if (byName.put(row.get("class"), Set.of(row.list(members).toArray(String[]::new))) != null) {
                    throw new IllegalArgumentException("the class stands there twice");
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(row.at() + ": " + e.getMessage(), e);
            }
        }
        return new Classes(table.name(), byName);
    }

    Set<String> get(String name) {
        Set<String> members = byName.get(name);
        if (members == null) {
            throw new IllegalArgumentException(table + ": no class '" + name + "'");
        }
        return members;
    }
}
