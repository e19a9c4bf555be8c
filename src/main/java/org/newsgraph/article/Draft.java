package org.newsgraph.article;

import java.util.List;
import org.newsgraph.article.Reading.Reason;

/** What the intake hands to the editor. */
sealed interface Draft {

    /**
     * @param place file (and line) for messages
     * @param source what the article will be known by
     * @param fallbackId id when none is given
     * @param given what was said of the article outside its text
     * @param lines the lines of its page
     */
    record Text(String place, String source, String fallbackId, Details given, SourceText original, List<Line> lines, String sha256)
            implements
                Draft {}

    record Bad(String place, Reason reason, String message) implements Draft {

        static Bad of(String place, NotAnArticle problem) {
            return new Bad(place, problem.reason(), problem.text());
        }
    }
}
