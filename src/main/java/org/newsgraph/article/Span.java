package org.newsgraph.article;

/**
 * A stretch of the original article: Unicode code points, {@code end} exclusive, as the Web Annotation Data Model counts
 * (W3C Recommendation, section 4.2.4 "Text Position Selector").
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + "]");
        }
    }

    /** In code points. */
    public int length() {
        return end - start;
    }

    /** Whether another one lies within it, or is the same. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a code point in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
