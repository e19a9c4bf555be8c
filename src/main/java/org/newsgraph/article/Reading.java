package org.newsgraph.article;

import java.util.function.Supplier;

/** What became of one input. */
public sealed interface Reading {

    /**
     * @param id of the article
     * @param sha256 of the article
     * @param reading reads it, where that was not done yet
     */
    record Accepted(String id, String sha256, Supplier<Article> reading) implements Reading {

        Accepted(Article article) {
            this(article.id(), article.sha256(), () -> article);
        }

        /** The article; on the thread on which the readings come. */
        public Article article() {
            return reading.get();
        }
    }

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
