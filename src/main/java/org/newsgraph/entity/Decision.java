package org.newsgraph.entity;

import java.util.List;

/**
 * Which actor across articles a local one is.
 *
 * @param canonical id across articles: authority id, or made from the name and what it belongs to, or from article and local id
 * @param method how it was decided
 * @param confidence between 0 and 1
 * @param features what spoke for it, for a person who checks
 */
public record Decision(LocalActor actor, String canonical, Method method, double confidence, List<String> features) {

    /** How two local actors were found to be one, or why not. */
    public enum Method {
        /** The authority files know it. */
        AUTHORITY,
        /** The same name key and a compatible post, body or state. */
        NAME_AND_POST,
        /** The same name and the same state. */
        NAME_AND_STATE,
        /** The same name and nothing that speaks for or against it: kept apart until somebody decides. */
        UNDECIDED,
        /** Anonymous sources and groups belong to one article. */
        OWN
    }

    public Decision {
        features = List.copyOf(features);
    }
}
