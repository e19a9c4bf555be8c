package org.newsgraph.nlp;

/**
 * A {@link LongTable} seen by one thread, which remembers what it looked up last: most features of a state are those of the state before
 * it, and the table is larger than the processor's caches.
 */
final class RecentRows {

    /** Two arrays of this many numbers fit into a core's second-level cache. */
    private static final int SIZE = 1 << 13;

    private final LongTable table;
    private final long[] keys = new long[SIZE];
    private final long[] rows = new long[SIZE];
    /** Without a use the touching would be left out. */
    @SuppressWarnings("UnusedVariable")
    private long touched;

    RecentRows(LongTable table) {
        this.table = table;
    }

    long get(long key) {
        int place = (int) key & SIZE - 1;
        if (keys[place] != key) {
            keys[place] = key;
            rows[place] = table.get(key);
        }
        return rows[place];
    }

    /**
     * The rows of several keys, in place. What is not remembered is touched first, all of it, before any of it is compared: the memory
     * then answers many questions at a time.
     */
    void get(long[] keys, int size) {
        long touched = 0;
        for (int i = 0; i < size; i++) {
            if (this.keys[(int) keys[i] & SIZE - 1] != keys[i]) {
                touched ^= table.touch(keys[i]);
            }
        }
        this.touched = touched;
        for (int i = 0; i < size; i++) {
            keys[i] = get(keys[i]);
        }
    }
}
