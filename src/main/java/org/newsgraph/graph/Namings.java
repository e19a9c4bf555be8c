package org.newsgraph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Decision.Thing;

/** Things across articles, what they are and which names local things give them. */
public final class Namings {

    /** @param names and how many local things give each; none where an authority describes the thing */
    private record Naming(Thing thing, Map<String, Long> names) {}

    private final SortedMap<String, Naming> things = new TreeMap<>();

    /** Takes what a decision says of its thing. */
    public void add(Decision decision) {
        Map<String, Long> names = things.computeIfAbsent(decision.canonicalIri(), iri -> new Naming(decision.thing(), new TreeMap<>()))
                .names();
        if (decision.label() != null) {
            names.merge(decision.label(), 1L, Long::sum);
        }
    }

    /** IRIs of the things, sorted. */
    public Collection<String> things() {
        return things.keySet();
    }

    /** What is to be said of some of these things themselves. */
    public Graph graph(Collection<String> some) {
        Triples triples = new Triples();
        some.forEach(each -> write(triples, each));
        return triples.graph();
    }

    void write(Triples triples) {
        things.keySet().forEach(each -> write(triples, each));
    }

    private void write(Triples triples, String canonical) {
        Naming naming = things.get(canonical);
        if (naming != null) {
            write(triples, canonical, naming.thing(), naming.names());
        }
    }

    /** A thing across articles that no authority describes takes the label given most often, of equals the first in order of characters. */
    static void write(Triples triples, String canonical, Thing thing, Map<String, Long> names) {
        Node node = NodeFactory.createURI(canonical);
        triples.type(node, ResolutionGraph.type(thing));
        ResolutionGraph.label(new TreeMap<>(names)).ifPresent(label -> triples.text(node, Terms.PREF_LABEL, label));
    }
}
