package org.newsgraph.spark;

import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Decision.Thing;
import org.newsgraph.pipeline.Ruled;

/** Applies what a person has decided, on the driver, to those decisions alone that it can concern. */
final class Curate {

    private final Ruled ruled;

    Curate(Rulings rulings, Base base) {
        ruled = new Ruled(rulings, base, Loaded.known(base)::contains);
    }

    /** Whether nothing was decided about two things of ours. */
    boolean isIdle() {
        return ruled.isIdle();
    }

    /**
     * Decides anew.
     *
     * @param alone what each article alone decides
     * @param now what is decided until now
     * @param things of which kinds decisions change
     */
    Ruled.Outcome apply(JavaRDD<Decision> alone, JavaRDD<Decision> now, Set<Thing> things) {
        return ruled.apply(choice -> alone.filter(choice::test).collect(), choice -> now.filter(choice::test).collect(), things);
    }
}
