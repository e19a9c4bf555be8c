package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Decision.Thing;

/**
 * Puts what a person has decided above what the rules found. Things that are kept apart are separated first; then those that are the same
 * join, with everything that the rules had found to be one with them.
 */
final class Curating {

    private static final String METHOD = "curator";
    private final Rulings rulings;
    private final Base base;
    private final Predicate<String> known;
    private final Map<String, Decision> alone;

    /**
     * @param known whether an IRI is one of the authority files' things
     * @param alone each local thing by its IRI, as its article alone decides about it
     */
    Curating(Rulings rulings, Base base, Predicate<String> known, Map<String, Decision> alone) {
        this.rulings = rulings;
        this.base = base;
        this.known = known;
        this.alone = alone;
    }

    /**
     * Changes the decisions about things of some kinds.
     *
     * @param decisions by IRI of the local thing
     * @return a line for each ruling that could not be applied
     */
    List<String> apply(Map<String, Decision> decisions, Collection<Thing> things) {
        List<String> complaints = new ArrayList<>();
        rulings.of(Ruling.Kind.DIFFERENT).forEach(ruling -> separate(decisions, things, ruling));
        for (Ruling ruling : rulings.of(Ruling.Kind.SAME)) {
            if (!ruling.isAboutLink(base.iri())) {
                join(decisions, things, ruling).ifPresent(complaints::add);
            }
        }
        for (Ruling ruling : rulings.of(Ruling.Kind.DIFFERENT)) {
            boolean joined = canonical(decisions, ruling.one(base.iri())).equals(canonical(decisions, ruling.other(base.iri())));
            if (joined) {
                complaints.add(ruling.at() + ": " + ruling.one() + " and " + ruling.other() + " are one by other lines");
            }
        }
        return complaints;
    }

    private void separate(Map<String, Decision> decisions, Collection<Thing> things, Ruling ruling) {
        Decision one = decisions.get(ruling.one(base.iri()));
        Decision other = decisions.get(ruling.other(base.iri()));
        if (one == null && other != null && other.canonicalIri().equals(ruling.one(base.iri()))) {
            apart(decisions, things, other, ruling);
        } else if (one != null && other == null && one.canonicalIri().equals(ruling.other(base.iri()))) {
            apart(decisions, things, one, ruling);
        } else if (one != null && other != null) {
            if (one.canonicalIri().equals(other.canonicalIri())) {
                apart(decisions, things, other, ruling);
            } else {
                confirm(decisions, things, one, ruling);
                confirm(decisions, things, other, ruling);
            }
        }
    }

    private void apart(Map<String, Decision> decisions, Collection<Thing> things, Decision decision, Ruling ruling) {
        if (things.contains(decision.thing())) {
            String own = alone(decision.localIri());
            decisions.put(decision.localIri(), decision.withCanonical(own, label(decision), METHOD, 1, why(ruling)));
        }
    }

    /** An undecided one is now decided. */
    private static void confirm(Map<String, Decision> decisions, Collection<Thing> things, Decision decision, Ruling ruling) {
        if (things.contains(decision.thing()) && decision.method().equals("undecided")) {
            decisions.put(decision.localIri(),
                    decision.withCanonical(decision.canonicalIri(), decision.label(), METHOD, 1, why(ruling)));
        }
    }

    private Optional<String> join(Map<String, Decision> decisions, Collection<Thing> things, Ruling ruling) {
        String one = canonical(decisions, ruling.one(base.iri()));
        String other = canonical(decisions, ruling.other(base.iri()));
        List<Decision> ones = denoting(decisions, one);
        List<Decision> others = denoting(decisions, other);
        if (one.equals(other)) {
            return Optional.empty();
        }
        boolean absent = ones.isEmpty() && !known.test(one) || others.isEmpty() && !known.test(other);
        if (absent) {
            String name = ones.isEmpty() && !known.test(one) ? ruling.one() : ruling.other();
            return Optional.of(ruling.at() + ": no article and no authority file knows " + name);
        }
        String target = known.test(one) || !known.test(other) ? one : other;
        @Nullable
        String label = known.test(target) ? null : ones.isEmpty() ? label(others.get(0)) : label(ones.get(0));
        for (Decision each : target.equals(one) ? others : ones) {
            if (things.contains(each.thing())) {
                decisions.put(each.localIri(), each.withCanonical(target, label, METHOD, 1, why(ruling)));
            }
        }
        return Optional.empty();
    }

    private static String canonical(Map<String, Decision> decisions, String iri) {
        Decision local = decisions.get(iri);
        return local == null ? iri : local.canonicalIri();
    }

    private static List<Decision> denoting(Map<String, Decision> decisions, String canonical) {
        return decisions.values().stream().filter(decision -> decision.canonicalIri().equals(canonical)).toList();
    }

    private String alone(String local) {
        Decision found = alone.get(local);
        return found == null || known.test(found.canonicalIri())
                ? base.iri() + local.substring(base.iri().length()).replaceFirst("^article/([^/]+)/([^/]+)/", "$2/$1/")
                : found.canonicalIri();
    }

    /** The name of the local thing, also where the authority files had described what it was taken for. */
    private static String label(Decision decision) {
        return decision.label() == null ? decision.features() : decision.label();
    }

    private static String why(Ruling ruling) {
        return ruling.at() + (ruling.reason().isEmpty() ? "" : ": " + ruling.reason());
    }
}
