package org.newsgraph.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;

/**
 * Days in which something began and ended, both inclusive; a null end is open.
 *
 * @param text as printed
 */
public record When(@Nullable LocalDate begin, @Nullable LocalDate end, String text, Span span, Basis basis) {

    /** How the bounds are known. */
    public enum Basis {
        STATED, RESOLVED, INFERRED
    }
}
