package org.newsgraph.article;

/** Characters that show nothing: white space, no-break and zero-width spaces, the byte order mark. */
final class Blank {

    private Blank() {
    }

    static boolean is(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060' || c == '\u0085' || c == '\u00AD';
    }

    static boolean is(String text) {
        return text.chars().allMatch(c -> is((char) c));
    }
}
