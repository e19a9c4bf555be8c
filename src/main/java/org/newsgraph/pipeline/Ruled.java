package org.newsgraph.pipeline;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;

/**
 * Applies what a person has decided where there are more decisions than can be held. One ruling can follow from another, so they are applied
 * one after the other, to those decisions alone that they can concern: about things that they name, and about all that stands for the
 * same as one of these.
 */
public final class Ruled {

    private final Rulings rulings;
    private final Base base;
    private final Predicate<String> known;
    private final Set<String> named = new HashSet<>();

    /** @param known whether an IRI is one of the authority files' things */
    public Ruled(Rulings rulings, Base base, Predicate<String> known) {
        this.rulings = rulings;
        this.base = base;
        this.known = known;
        rulings.all().stream().filter(ruling -> !ruling.isAboutLink(base.iri())).forEach(ruling -> named.addAll(List.of(ruling.one(base
                .iri()), ruling.other(base.iri()))));
    }

    /** Many decisions, one for each local thing. */
    @FunctionalInterface
    public interface Decided {

        List<Decision> where(Choice choice);
    }

    /** Which decisions; it may be made on another machine. */
    @FunctionalInterface
    public interface Choice extends Predicate<Decision>, Serializable {
    }

    /**
     * What changes.
     *
     * @param changed by IRI of the local thing
     * @param complaints a line for each ruling that could not be applied
     */
    public record Outcome(Map<String, Decision> changed, List<String> complaints) {}

    /** Whether nothing was decided about two things of ours. */
    public boolean isIdle() {
        return named.isEmpty();
    }

    /**
     * Decides anew.
     *
     * @param alone what each article alone decides
     * @param now what is decided until now
     * @param things of which kinds decisions change
     */
    public Outcome apply(Decided alone, Decided now, Set<Decision.Thing> things) {
        Set<String> locals = Set.copyOf(named);
        List<Decision> ownAlone = alone.where(decision -> locals.contains(decision.localIri()));
        List<Decision> own = now.where(decision -> locals.contains(decision.localIri()));
        Set<String> canonical = new HashSet<>(named);
        Stream.concat(ownAlone.stream(), own.stream()).forEach(decision -> canonical.add(decision.canonicalIri()));
        Set<String> concerned = Set.copyOf(canonical);
        Map<String, Decision> decisions = byThing(now.where(decision -> locals.contains(decision.localIri()) || concerned.contains(decision
                .canonicalIri())));
        Map<String, Decision> before = Map.copyOf(decisions);
        List<String> complaints = new Curating(rulings, base, known, byThing(ownAlone)).apply(decisions, things);
        decisions.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return new Outcome(decisions, complaints);
    }

    private static Map<String, Decision> byThing(List<Decision> some) {
        Map<String, Decision> decisions = new TreeMap<>();
        some.forEach(decision -> decisions.put(decision.localIri(), decision));
        return decisions;
    }
}
