package org.newsgraph.server;

import java.util.List;

/**
 * A table on a page.
 *
 * @param file of the query
 * @param columns their headings
 * @param sparql the query that made it
 * @param run path that runs it anew without limit, giving CSV
 * @param more whether there are more rows than are shown
 */
record Section(String file, String title, List<String> columns, List<List<Cell>> rows, String sparql, String run, boolean more,
        State state) {

    /** Whether there are rows to show. */
    enum State {
        /** all that there are, or none */
        whole,
        /** not yet: they are being gathered for a later reader */
        gathering,
        /** not yet: too many other pages are being gathered */
        waiting,
        /** not, since they take too long */
        late,
        /** not, since something went wrong */
        failed
    }

    /**
     * A cell.
     *
     * @param before words in front, of a quotation's sentence
     * @param after words behind
     * @param link path or address; empty for none
     * @param look of the cell: {@code words}, {@code day} or empty
     */
    record Cell(String before, String text, String after, String link, String look) {}

    boolean isWhole() {
        return state == State.whole;
    }

    boolean isGathering() {
        return state == State.gathering;
    }

    /** The same, said to be in another state. */
    Section as(State other) {
        return new Section(file, title, columns, rows, sparql, run, more, other);
    }

    /** Whether a page has it: it has rows, or might have. */
    boolean isShown() {
        return !isWhole() || !rows.isEmpty();
    }
}
