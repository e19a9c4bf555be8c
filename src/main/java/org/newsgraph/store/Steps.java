package org.newsgraph.store;

/**
 * When enough has changed for a transaction. One may become a quarter as large as all before it: TDB2 leaves a copy of each block that a
 * transaction changes, and one that writes articles changes most blocks of the indexes that are ordered by hash or by object. With
 * transactions of one size these copies would grow with the square of the articles.
 */
final class Steps {

    private static final long QUADS = 200_000;
    private static final int GRAPHS = 500;
    private static final int FORMER_FOR_EACH = 4;

    private long quads;
    private int graphs;
    private int steps;
    private int former;

    /**
     * Counts the change of one graph.
     *
     * @param open whether more belongs to it, so that no step may end here
     * @return whether a step is at its end
     */
    boolean count(Change change, boolean open) {
        quads += change.total();
        graphs++;
        boolean ends = !open && (quads >= QUADS || graphs >= GRAPHS);
        if (ends) {
            quads = 0;
            graphs = 0;
            steps++;
        }
        return ends;
    }

    /** Whether the steps of this transaction are enough, by those before it. */
    boolean suffice() {
        return FORMER_FOR_EACH * steps > former;
    }

    /** Whether a step has ended in this transaction. */
    boolean any() {
        return steps > 0;
    }

    /** Another transaction begins. */
    void committed() {
        former += steps;
        steps = 0;
        quads = 0;
        graphs = 0;
    }
}
