package org.newsgraph.facts;

import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A post or function that the article gives an actor.
 *
 * @param actor id of the holder
 * @param title as printed, without the holder's name
 * @param organization id of the actor in which the post is held; null when the article does not say
 */
public record Role(String actor, String title, @Nullable String organization, Span evidence) {}
