package org.newsgraph.pipeline;

import org.newsgraph.article.Article;
import org.newsgraph.article.Reading;
import org.newsgraph.facts.Facts;

/** What became of one input of an extraction. */
public sealed interface Outcome {

    /** Its facts were found. */
    record Extracted(Article article, Facts facts) implements Outcome {}

    /** It is no article. */
    record Unreadable(Reading.Rejected rejected) implements Outcome {}

    /** It is an article, and analysing it failed. */
    record Failed(Article article, RuntimeException cause) implements Outcome {

        /** One line that says what went wrong. */
        public String reason() {
            String message = cause.getMessage();
            String first = message == null ? "" : message.lines().findFirst().orElse("");
            return "extraction failed: " + (first.isEmpty() ? cause.getClass().getSimpleName() : first);
        }
    }
}
