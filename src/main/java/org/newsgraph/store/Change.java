package org.newsgraph.store;

/** How many quads an update added and removed. */
public record Change(long added, long removed) {

    /** Nothing was different. */
    public static final Change NONE = new Change(0, 0);

    /** Both together. */
    public Change plus(Change other) {
        return new Change(added + other.added, removed + other.removed);
    }

    /** Whether nothing was different. */
    public boolean isNone() {
        return added == 0 && removed == 0;
    }

    /** Quads added and removed. */
    public long total() {
        return added + removed;
    }
}
