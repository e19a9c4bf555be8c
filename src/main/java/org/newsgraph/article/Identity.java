package org.newsgraph.article;

import java.io.Serializable;

/**
 * What tells an article from others: of two with the same text, or with the same id, the second is refused.
 *
 * @param place file (and line) as the user would look for it
 * @param text SHA-256 of its running text, however it is wrapped
 */
public record Identity(String place, String id, String text) implements Serializable {}
