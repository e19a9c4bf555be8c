package org.newsgraph.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Reading.Reason;

/** What the intake hands to the editor. */
sealed interface Draft {

    /**
     * What may be an article.
     *
     * @param place file (and line) for messages
     * @param sha256 of all that decides what is read: the same at the same place, the same article
     * @param lines reads it, when that is needed
     */
    record Page(String place, String sha256, Lines lines) implements Draft {}

    record Bad(String place, Reason reason, String message) implements Draft {

        static Bad of(String place, NotAnArticle problem) {
            return new Bad(place, problem.reason(), problem.text());
        }
    }

    /** Finds the lines of a page; the same ones each time. */
    @FunctionalInterface
    interface Lines {

        Text read() throws NotAnArticle;
    }

    /**
     * A page in lines.
     *
     * @param source what the article will be known by
     * @param fallbackId id when none is given; without it the content makes one
     * @param given what was said of the article outside its text
     */
    record Text(String source, @Nullable String fallbackId, Details given, SourceText original, List<Line> lines) {}
}
