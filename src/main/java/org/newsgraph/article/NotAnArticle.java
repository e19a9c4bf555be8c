package org.newsgraph.article;

import org.newsgraph.article.Reading.Reason;

/** Why an input is no article; becomes a {@link Reading.Rejected}. */
final class NotAnArticle extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotAnArticle(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
