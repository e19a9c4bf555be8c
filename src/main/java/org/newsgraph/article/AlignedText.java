package org.newsgraph.article;

import java.util.Arrays;

/**
 * Text as it is analysed, each of whose UTF-16 characters knows its place in the original.
 *
 * @param text the characters to analyse
 * @param starts for each index of {@code text} the code point offset in the original where that character begins
 * @param ends the same for where it ends, exclusive; an HTML entity is one character here and several in the original
 */
public record AlignedText(String text, int[] starts, int[] ends) {

    public AlignedText {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("each of the " + text.length() + " characters needs its start and end");
        }
        starts = starts.clone();
        ends = ends.clone();
    }

    /** A part of the original, unchanged. */
    public static AlignedText verbatim(SourceText original, Span span) {
        String text = original.slice(span);
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int offset = span.start();
        for (int i = 0; i < text.length(); i++) {
            starts[i] = offset;
            ends[i] = offset + 1;
            if (!Character.isHighSurrogate(text.charAt(i))) {
                offset++;
            }
        }
        return new AlignedText(text, starts, ends);
    }

    /** The stretch {@code text.substring(begin, end)} with its places. */
    AlignedText part(int begin, int end) {
        return new AlignedText(text.substring(begin, end), Arrays.copyOfRange(starts, begin, end), Arrays.copyOfRange(ends, begin, end));
    }

    /** Without blanks at both ends. */
    AlignedText strip() {
        int begin = 0;
        int end = text.length();
        while (begin < end && Blank.is(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return begin == 0 && end == text.length() ? this : part(begin, end);
    }

    /** The original's span behind {@code text.substring(begin, end)}. */
    public Span originOf(int begin, int end) {
        if (begin >= end) {
            throw new IndexOutOfBoundsException("an empty stretch has no origin: " + begin + ".." + end);
        }
        return new Span(starts[begin], ends[end - 1]);
    }

    /** The characters as they are analysed whose places lie in a span of the original. */
    public String within(Span span) {
        int begin = 0;
        for (int behind = starts.length; begin < behind;) {
            int middle = (begin + behind) >>> 1;
            if (starts[middle] < span.start()) {
                begin = middle + 1;
            } else {
                behind = middle;
            }
        }
        int end = begin;
        while (end < ends.length && ends[end] <= span.end()) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** The original's span of the whole text. */
    public Span span() {
        return originOf(0, text.length());
    }

    @Override
    public int[] starts() {
        return starts.clone();
    }

    @Override
    public int[] ends() {
        return ends.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlignedText that && text.equals(that.text) && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(starts);
    }
}
