package org.newsgraph.article;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Reading.Reason;
import org.newsgraph.article.Reading.Rejected;

/**
 * What one input is by itself, before it is known whether the same was handed in before.
 *
 * @param identity of an article; null when it is none
 */
public record Submission(Reading reading, @Nullable Identity identity) {

    static Submission rejected(String place, Reason reason, String message) {
        return new Submission(new Rejected(place, reason, message), null);
    }
}
