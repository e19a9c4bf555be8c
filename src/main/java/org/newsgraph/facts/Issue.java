package org.newsgraph.facts;

import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something seen and not turned into a fact.
 *
 * @param code kind of problem, such as "speaker-unresolved"
 */
public record Issue(String code, String message, @Nullable Span span) {}
