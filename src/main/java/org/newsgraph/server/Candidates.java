package org.newsgraph.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.SearchIndex;
import org.newsgraph.store.Store;

/** Actors and places whose names are like a given one. */
final class Candidates {

    private static final int TEXTS = 60;

    private final Store store;
    private final Ask ask;
    private final Iris iris;

    Candidates(Store store, Ask ask, Iris iris) {
        this.store = store;
        this.ask = ask;
        this.iris = iris;
    }

    /**
     * One of them.
     *
     * @param id its IRI without the base
     * @param kinds keys of {@link Reconciliation#KINDS}
     * @param description to what it belongs; may be empty
     * @param similarity of the most similar of its names, from 0 to 1
     */
    record Candidate(String id, String name, Set<String> kinds, String description, double similarity) {

        Candidate {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Most similar first. */
    List<Candidate> like(String name) {
        return found(SearchIndex.similar(name), name);
    }

    /** Whose names have a word that begins so. */
    List<Candidate> beginning(String prefix) {
        return found(SearchIndex.beginning(prefix), prefix);
    }

    private List<Candidate> found(String query, String name) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            Set<String> seen = new TreeSet<>();
            for (SearchIndex.Hit hit : store.search().labels(query, TEXTS)) {
                if (seen.add(hit.thing().getURI())) {
                    candidate(hit.thing().getURI(), name).forEach(one -> found.putIfAbsent(one.id(), one));
                }
            }
        }
        return found.values().stream().sorted(Comparator.comparingDouble(Candidate::similarity).reversed().thenComparing(Candidate::id))
                .toList();
    }

    private Collection<Candidate> candidate(String iri, String name) {
        List<Map<String, Node>> rows = new ArrayList<>(ask.select("server/reconcile/candidate.rq", "hit", iri).rows());
        if (rows.isEmpty()) {
            return List.of();
        }
        String canonical = Ask.plain(rows.get(0), "canonical");
        double similarity = rows.stream().mapToDouble(row -> NameSimilarity.of(name, Ask.plain(row, "name"))).max().orElse(0);
        Set<String> kinds = new TreeSet<>();
        rows.forEach(row -> kind(Ask.plain(row, "kind"), kinds));
        return List.of(new Candidate(canonical.substring(iris.base().length()), label(canonical), kinds, Ask.plain(rows.get(0), "within"),
                similarity));
    }

    private static void kind(String type, Set<String> kinds) {
        String kind = type.replaceFirst("^.*[#/]", "").replaceFirst("^Canonical", "");
        if (Reconciliation.KINDS.containsKey(kind)) {
            kinds.add(kind);
        }
    }

    private String label(String iri) {
        Set<String> labels = new TreeSet<>();
        Node thing = NodeFactory.createURI(iri);
        store.read(() -> {
            store.dataset().find(Quad.unionGraph, thing, Terms.PREF_LABEL, Node.ANY)
                    .forEachRemaining(quad -> labels.add(quad.getObject().getLiteralLexicalForm()));
            return labels;
        });
        return labels.stream().findFirst().orElse(iri);
    }
}
