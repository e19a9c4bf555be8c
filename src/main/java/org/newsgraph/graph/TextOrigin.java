package org.newsgraph.graph;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whose text an article prints.
 *
 * @param articleIri the article
 * @param fromIri the canonical actor: an agency, or the outlet that printed it first
 * @param copy of which article it is a copy; null when of none
 */
public record TextOrigin(String articleIri, String fromIri, @Nullable Copy copy) implements Serializable {

    /**
     * Nearly the same text.
     *
     * @param ofIri the article that printed it first
     * @param features how alike they are, in words
     */
    public record Copy(String ofIri, double confidence, String features) implements Serializable {}
}
