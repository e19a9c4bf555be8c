package org.newsgraph.article;

/**
 * One line of an article as its page sets it, without blanks at its ends and never empty.
 *
 * @param gap whether a blank line or another element stands before it
 */
record Line(AlignedText content, boolean gap, Hint hint) {

    /** What the page says of the line; plain text says nothing. */
    enum Hint {
        NONE, TITLE, HEADING, CAPTION, ITEM
    }

    String text() {
        return content.text();
    }

    Line with(AlignedText other) {
        return new Line(other, gap, hint);
    }
}
