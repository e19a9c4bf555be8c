package org.newsgraph.article;

/** A line and what it is by itself. */
record Marked(Line line, Mark mark) {

    enum Mark {
        /** Web furniture. */
        FURNITURE,
        /** Furniture behind which no article goes on. */
        END,
        /** The day of publication. */
        DATE,
        /** Who wrote it. */
        BYLINE,
        /** An outlet's or agency's name. */
        OUTLET,
        /** A picture's caption. */
        CAPTION,
        /** An item of a list. */
        ITEM,
        /** Sentences. */
        RUNNING,
        /** A headline, a heading, a label: its place decides. */
        OTHER
    }

    String text() {
        return line.text();
    }

    boolean is(Mark wanted) {
        return mark == wanted;
    }

    String key() {
        return Furniture.key(line.text());
    }
}
