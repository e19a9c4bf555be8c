package org.newsgraph.link;

import java.util.EnumMap;
import java.util.Map;
import org.newsgraph.store.CanonicalThing.Kind;

/**
 * What a candidate has to fulfil to become a link.
 *
 * @param threshold least score, on the service's own scale
 * @param scale the service's best score
 * @param types ids of the service's types for our kinds, where they are known
 */
public record Demands(double threshold, double scale, Map<Kind, String> types) {

    /** @throws IllegalArgumentException when the threshold does not lie on the scale */
    public Demands {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale ends above 0, not at " + text(scale));
        }
        if (!(threshold > 0 && threshold <= scale)) {
            throw new IllegalArgumentException("a threshold lies above 0 and not above " + text(scale) + ", not at " + text(threshold));
        }
        types = types.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(types));
    }

    /** A number without needless zeros. */
    static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }
}
