package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Decision.Thing;
import org.newsgraph.pipeline.Curating;

/**
 * Applies what a person has decided. One ruling can follow from another, so they are applied one after the other on the driver, to those
 * decisions alone that they can concern: about things that they name, and about all that stands for the same as one of these.
 */
final class Curate {

    private final Rulings rulings;
    private final Base base;
    private final Set<String> named;

    Curate(Rulings rulings, Base base) {
        this.rulings = rulings;
        this.base = base;
        this.named = new HashSet<>();
        rulings.all().stream().filter(ruling -> !ruling.isAboutLink(base.iri())).forEach(ruling -> named.addAll(names(ruling)));
    }

    /**
     * What changes.
     *
     * @param changed by IRI of the local thing
     * @param complaints a line for each ruling that could not be applied
     */
    record Outcome(Map<String, Decision> changed, List<String> complaints) {}

    /** Whether nothing was decided about two things of ours. */
    boolean isIdle() {
        return named.isEmpty();
    }

    /**
     * Decides anew.
     *
     * @param alone what each article alone decides
     * @param now what is decided until now
     * @param things of which kinds decisions change
     */
    Outcome apply(JavaRDD<Decision> alone, JavaRDD<Decision> now, Set<Thing> things) {
        Set<String> locals = Set.copyOf(named);
        List<Decision> ownAlone = alone.filter(decision -> locals.contains(decision.localIri())).collect();
        List<Decision> own = now.filter(decision -> locals.contains(decision.localIri())).collect();
        Set<String> canonical = new HashSet<>(named);
        ownAlone.forEach(decision -> canonical.add(decision.canonicalIri()));
        own.forEach(decision -> canonical.add(decision.canonicalIri()));
        Set<String> concerned = Set.copyOf(canonical);
        Map<String, Decision> decisions = new TreeMap<>();
        now.filter(decision -> locals.contains(decision.localIri()) || concerned.contains(decision.canonicalIri())).collect()
                .forEach(decision -> decisions.put(decision.localIri(), decision));
        Map<String, Decision> before = new TreeMap<>(decisions);
        Map<String, Decision> first = new TreeMap<>();
        ownAlone.forEach(decision -> first.put(decision.localIri(), decision));
        List<String> complaints = new Curating(rulings, base, Loaded.known(base)::contains, first).apply(decisions, things);
        decisions.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return new Outcome(decisions, complaints);
    }

    private List<String> names(Ruling ruling) {
        return new ArrayList<>(List.of(ruling.one(base.iri()), ruling.other(base.iri())));
    }
}
