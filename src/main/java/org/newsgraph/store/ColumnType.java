package org.newsgraph.store;

/** What the values of a column are, in the words of the Table Schema specification where it has them; all are text in their lexical form. */
public enum ColumnType {

    string, integer, number, bool, date, iri;

    /** @param word as in a query's {@code #column} line, where the truth values' type is "boolean" */
    static ColumnType of(String word) {
        return word.equals("boolean") ? bool : valueOf(word);
    }
}
