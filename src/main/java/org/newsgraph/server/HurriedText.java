package org.newsgraph.server;

import org.apache.jena.query.QueryCancelledException;

/**
 * A text that can be read for a while; then reading it throws {@link QueryCancelledException}. Java's patterns may go over a text more often
 * than there are atoms, and nothing else can stop them.
 */
final class HurriedText implements CharSequence {

    /** Asking for the time takes longer than reading a character. */
    private static final int BETWEEN_LOOKS = 1 << 10;

    private final String text;
    private final long end;
    private int reads;

    /** @param end by {@link System#nanoTime} */
    HurriedText(String text, long end) {
        this.text = text;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if (reads % BETWEEN_LOOKS == 0 && System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
