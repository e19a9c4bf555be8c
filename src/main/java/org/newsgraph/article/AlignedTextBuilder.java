package org.newsgraph.article;

import java.util.Arrays;

/** Collects characters together with their places in the original. */
final class AlignedTextBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    AlignedTextBuilder add(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
        return this;
    }

    AlignedTextBuilder add(AlignedText part) {
        int[] partStarts = part.starts();
        int[] partEnds = part.ends();
        for (int i = 0; i < partStarts.length; i++) {
            add(part.text().charAt(i), partStarts[i], partEnds[i]);
        }
        return this;
    }

    /** A blank that stands for the stretch since the last character; two blanks in a row are one. */
    AlignedTextBuilder addBlank(int start, int end) {
        if (!isEmpty() && text.charAt(text.length() - 1) != ' ') {
            add(' ', start, end);
        }
        return this;
    }

    /** Where the last character ends in the original. */
    int end() {
        return ends[text.length() - 1];
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    AlignedText build() {
        return new AlignedText(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }
}
