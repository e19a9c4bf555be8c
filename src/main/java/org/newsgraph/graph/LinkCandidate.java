package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * That a canonical thing may be the same as one of another data set, which is not certain enough for a link.
 *
 * @param canonicalIri of ours
 * @param target IRI in the other data set
 * @param name that the other data set gives it; may be empty
 * @param description in the other data set; may be empty
 * @param method by which it was found, one of {@link Links}'
 * @param score on the scale of whoever gave it; null when none was given
 * @param features what speaks for it, in words; may be empty
 * @param reason why it is no link
 * @param retrieval of the answer it is from; null when nobody was asked
 */
public record LinkCandidate(String canonicalIri, String target, String name, String description, String method, @Nullable Double score,
        String features, String reason, @Nullable Retrieval retrieval) {}
