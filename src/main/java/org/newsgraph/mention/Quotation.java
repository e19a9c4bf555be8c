package org.newsgraph.mention;

import org.newsgraph.article.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 * @param block place of its block in the article
 * @param speech long or closed enough to be an utterance; false for a quoted word, a title or a nickname
 * @param runsOn left open at the end of its paragraph because the next one goes on with it
 */
public record Quotation(Span outer, Span inner, int block, boolean speech, boolean runsOn) {}
