package org.newsgraph.graph;

/**
 * That a canonical thing is the same as one of another data set.
 *
 * @param canonicalIri of ours
 * @param target IRI in the other data set, such as Wikidata or GeoNames
 * @param method how the link was made, such as "curated"
 * @param confidence between 0 and 1
 */
public record ExternalLink(String canonicalIri, String target, String method, double confidence) {

    public ExternalLink {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence + " for " + target);
        }
    }
}
