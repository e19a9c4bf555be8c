package org.newsgraph.graph;

import java.util.Comparator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Decision.Thing;

/** The graph {@code resolution}: which things of different articles are one, by which method and how surely. */
public final class ResolutionGraph {

    static final String WHY = "resolution";

    private ResolutionGraph() {
    }

    /**
     * Writes each decision as a direct link and as a node that says why.
     *
     * @throws IllegalArgumentException when two decisions are about the same local thing
     */
    public static Graph of(Collection<Decision> decisions) {
        return of(decisions, List.of());
    }

    /** The same, with whose text each article prints. */
    public static Graph of(Collection<Decision> decisions, Collection<TextOrigin> origins) {
        Triples triples = new Triples();
        write(triples, decisions, origins);
        Namings namings = new Namings();
        decisions.forEach(namings::add);
        namings.write(triples);
        return triples.graph();
    }

    /** Some decisions with what is to be said of things across articles that no other decision is about. */
    public static Graph of(Collection<Decision> decisions, Collection<TextOrigin> origins, Namings things) {
        Triples triples = new Triples();
        write(triples, decisions, origins);
        things.write(triples);
        return triples.graph();
    }

    /** The decisions alone, without a word on the things across articles themselves; see {@link Resolved#things}. */
    public static Graph about(Collection<Decision> decisions, Collection<TextOrigin> origins) {
        Triples triples = new Triples();
        write(triples, decisions, origins);
        return triples.graph();
    }

    /**
     * What is to be said of one thing across articles itself.
     *
     * @param names that local things give to it, and how many do; none where an authority describes it
     */
    public static Graph thing(String canonical, Thing thing, Map<String, Long> names) {
        Triples triples = new Triples();
        Namings.write(triples, canonical, thing, names);
        return triples.graph();
    }

    private static void write(Triples triples, Collection<Decision> decisions, Collection<TextOrigin> origins) {
        Map<String, Decision> byLocal = new TreeMap<>();
        for (Decision decision : decisions) {
            if (byLocal.put(decision.localIri(), decision) != null) {
                throw new IllegalArgumentException("two decisions about " + decision.localIri());
            }
        }
        byLocal.values().forEach(decision -> write(triples, decision));
        origins.forEach(origin -> write(triples, origin));
    }

    private static void write(Triples triples, Decision decision) {
        Node local = NodeFactory.createURI(decision.localIri());
        Node canonical = NodeFactory.createURI(decision.canonicalIri());
        Node why = Base.below(local, WHY);
        triples.add(local, property(decision.thing()), canonical);
        triples.type(why, Vocabulary.RESOLUTION).add(why, Vocabulary.RESOLVES, local).add(why, Vocabulary.RESOLVES_TO, canonical)
                .text(why, Vocabulary.METHOD, decision.method()).confidence(why, decision.confidence())
                .text(why, Vocabulary.FEATURES, decision.features().isEmpty() ? null : decision.features());
    }

    /** Of labels and how often each was given, sorted by label. */
    static Optional<String> label(Map<String, Long> counts) {
        return counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator
                .reverseOrder()))).map(Map.Entry::getKey);
    }

    private static void write(Triples triples, TextOrigin origin) {
        Node article = NodeFactory.createURI(origin.articleIri());
        triples.add(article, Vocabulary.TEXT_FROM, NodeFactory.createURI(origin.fromIri()));
        TextOrigin.Copy copy = origin.copy();
        if (copy != null) {
            Node first = NodeFactory.createURI(copy.ofIri());
            Node why = Base.below(article, WHY);
            triples.add(article, Vocabulary.COPY_OF, first).type(why, Vocabulary.RESOLUTION).add(why, Vocabulary.RESOLVES, article)
                    .add(why, Vocabulary.RESOLVES_TO, first).text(why, Vocabulary.METHOD, "shingles").confidence(why, copy.confidence())
                    .text(why, Vocabulary.FEATURES, copy.features());
        }
    }

    private static Node property(Thing thing) {
        return switch (thing) {
            case ACTOR, PLACE, POST -> Vocabulary.DENOTES;
            case INCIDENT -> Vocabulary.REPORT_OF;
            case GROUP -> Vocabulary.OF_GROUP;
        };
    }

    static Node type(Thing thing) {
        return switch (thing) {
            case ACTOR -> Vocabulary.CANONICAL_ACTOR;
            case PLACE -> Vocabulary.CANONICAL_PLACE;
            case POST -> Vocabulary.CANONICAL_POST;
            case INCIDENT -> Vocabulary.CANONICAL_INCIDENT;
            case GROUP -> Vocabulary.CANONICAL_GROUP;
        };
    }
}
