package org.newsgraph.graph;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * That something of one article is judged to be a canonical thing.
 *
 * @param localIri actor, place, incident or participation of an article
 * @param canonicalIri of the thing across articles
 * @param thing what both are
 * @param label name of the canonical thing; null when the authority graph describes it
 * @param method name of the method, such as "authority"
 * @param confidence between 0 and 1
 * @param features what the decision was based on, in words; may be empty
 */
public record Decision(String localIri, String canonicalIri, Thing thing, @Nullable String label, String method, double confidence,
        String features) implements Comparable<Decision>, Serializable {

    /** Kinds of things that articles share. */
    public enum Thing {
        ACTOR, PLACE, INCIDENT, POST,
        /** The local thing is the part of people in an incident, the canonical one these people. */
        GROUP
    }

    public Decision {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence + " for " + localIri);
        }
    }

    /** The same local thing, judged to be another one. */
    public Decision withCanonical(String canonical, @Nullable String name, String byMethod, double sure, String because) {
        return new Decision(localIri, canonical, thing, name, byMethod, sure, because);
    }

    @Override
    public int compareTo(Decision other) {
        return toString().compareTo(other.toString());
    }
}
