package org.newsgraph.article;

/** What became of one input. */
public sealed interface Reading {

    record Accepted(Article article) implements Reading {}

    /**
     * @param source file (and line) as a user would look for it
     * @param reason a code for tests and reports
     * @param message one line that says what is wrong and, where possible, what to do
     */
    record Rejected(String source, Reason reason, String message) implements Reading {}

    enum Reason {
        EMPTY, BINARY, NOT_UTF8, TOO_LARGE, NO_TEXT, NOT_ENGLISH, DUPLICATE, DUPLICATE_ID, MALFORMED, UNREADABLE
    }
}
