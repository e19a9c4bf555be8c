package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * That a canonical thing is the same as one of another data set.
 *
 * @param canonicalIri of ours
 * @param target IRI in the other data set, such as Wikidata or GeoNames
 * @param method how the link was made, one of {@link Links}' or another
 * @param confidence between 0 and 1
 * @param features what it is based on, in words; may be empty
 * @param retrieval of the answer it is based on; null when nobody was asked
 */
public record ExternalLink(String canonicalIri, String target, String method, double confidence, String features,
        @Nullable Retrieval retrieval) {

    public ExternalLink {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence + " for " + target);
        }
    }

    /** A link for which nobody was asked. */
    public ExternalLink(String canonicalIri, String target, String method, double confidence) {
        this(canonicalIri, target, method, confidence, "", null);
    }
}
