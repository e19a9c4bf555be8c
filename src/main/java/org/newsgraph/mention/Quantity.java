package org.newsgraph.mention;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;

/**
 * How many of something, as printed.
 *
 * @param min at least so many; null is open
 * @param max at most so many; null is open ("more than 2,000" is 2000 and open)
 */
public record Quantity(@Nullable Long min, @Nullable Long max, String text, Span span) {}
