package org.newsgraph.server;

import java.util.List;

/**
 * A table on a page.
 *
 * @param columns their headings
 * @param sparql the query that made it
 * @param run path that runs it anew without limit, giving CSV
 * @param more whether there are more rows than are shown
 * @param late whether there are no rows because they took too long
 */
record Section(String title, List<String> columns, List<List<Cell>> rows, String sparql, String run, boolean more, boolean late) {

    /**
     * A cell.
     *
     * @param before words in front, of a quotation's sentence
     * @param after words behind
     * @param link path or address; empty for none
     * @param look of the cell: {@code words}, {@code day} or empty
     */
    record Cell(String before, String text, String after, String link, String look) {}
}
