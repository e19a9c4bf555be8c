package org.newsgraph.server;

/**
 * A text that can be read for a while. Java's patterns may go over a text more often
 * than there are atoms, and nothing else can stop them.
 */
final class HurriedText implements CharSequence {

    /** Asking for the time may take longer than reading a character. */
    private static final int BETWEEN_LOOKS = 1 << 10;

    private final String text;
    private final Runnable look;
    private int reads;

    /** @param look throws when it is time to stop */
    HurriedText(String text, Runnable look) {
        this.text = text;
        this.look = look;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if (reads % BETWEEN_LOOKS == 0) {
            look.run();
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
