package org.newsgraph.article;

/** The decoded original of one article, addressed by code points. */
public final class SourceText {

    private final String text;
    private final int[] charIndex;

    private SourceText(String text, int[] charIndex) {
        this.text = text;
        this.charIndex = charIndex;
    }

    /** The text of a file as it was decoded, nothing left out. */
    public static SourceText of(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            return new SourceText(text, new int[0]);
        }
        int[] index = new int[length + 1];
        for (int i = 0, at = 0; i < length; i++) {
            index[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        index[length] = text.length();
        return new SourceText(text, index);
    }

    /** Length in code points. */
    public int length() {
        return charIndex.length == 0 ? text.length() : charIndex.length - 1;
    }

    /**
     * The exact characters of a span.
     *
     * @throws IndexOutOfBoundsException when the span ends behind the text
     */
    public String slice(Span span) {
        return text.substring(charIndexOf(span.start()), charIndexOf(span.end()));
    }

    /** UTF-16 index of a code point offset. */
    public int charIndexOf(int offset) {
        return charIndex.length == 0 ? offset : charIndex[offset];
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
