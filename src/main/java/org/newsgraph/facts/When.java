package org.newsgraph.facts;

import java.time.LocalDate;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days in which something began and ended; both ends inclusive, a null end is open.
 *
 * @param text as printed; null when inferred from the publication date alone
 * @param basis stated (the text prints the date), resolved (worked out from the publication date), inferred
 */
public record When(@Nullable LocalDate begin, @Nullable LocalDate end, @Nullable String text, @Nullable Span span, Basis basis) {

    /** How the bounds are known. */
    public enum Basis {
        stated, resolved, inferred
    }

    public When {
        if (begin != null && end != null && end.isBefore(begin)) {
            throw new IllegalArgumentException("ends before it begins: " + begin + " to " + end);
        }
    }
}
