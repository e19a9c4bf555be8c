package org.newsgraph.server;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.Terms;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.SearchIndex;
import org.newsgraph.store.TypedWords;
import org.newsgraph.store.Store;

/** Actors and places whose names are like a given one. */
final class Candidates {

    private static final int TEXTS = 60;
    /** No name is longer, in characters; what is has no candidates. */
    private static final int LONGEST = 500;
    private static final int FEW = 3;
    private static final String IRI_PART = "[^\\s<>\"{}|\\\\^`]+";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final List<Node> CANONICAL = List.of(Vocabulary.CANONICAL_ACTOR, Vocabulary.CANONICAL_PLACE);

    private final Store store;
    private final Iris iris;

    Candidates(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /**
     * One of them.
     *
     * @param id its IRI without the base
     * @param kinds keys of {@link Reconciliation#KINDS}
     * @param description to what it belongs; may be empty
     * @param similarity of the most similar of its names, from 0 to 1
     * @param bare the same without what its names have in brackets to tell it from others of the name, as in "Ministry of Trade (Lorvia)"
     */
    record Candidate(String id, String name, Set<String> kinds, String description, double similarity, double bare) {

        Candidate {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Most similar first. */
    List<Candidate> like(String name) {
        return found(TypedWords.similar(name), name);
    }

    /** Whose names have a word that begins so. */
    List<Candidate> beginning(String prefix) {
        return found(TypedWords.beginning(prefix), prefix);
    }

    /** Those with an identifier: what follows the base in an IRI, the IRI itself, or a Wikidata item; they are as sure as can be. */
    List<Candidate> identified(String text) {
        String id = text.strip();
        if (!id.matches(IRI_PART)) {
            return List.of();
        }
        Node own = NodeFactory.createURI(id.startsWith(iris.base()) ? id : iris.base() + id);
        Node item = NodeFactory.createURI(id.replaceFirst("^(https?://www\\.wikidata\\.org/(wiki|entity)/)?(?=Q\\d+$)", WIKIDATA));
        return store.read(() -> Stream.concat(Stream.of(own),
                store.dataset().stream(Quad.unionGraph, Node.ANY, SKOS.exactMatch.asNode(), item).map(Quad::getSubject))
                .flatMap(thing -> candidate(thing, id).stream()).distinct()
                .map(one -> new Candidate(one.id(), one.name(), one.kinds(), one.description(), 1, 1)).distinct().toList());
    }

    /** All names of a thing, given what follows the base in its IRI. */
    List<String> names(String id) {
        return id.isEmpty() ? List.of() : store.read(() -> names(new Owners(store.dataset()), NodeFactory.createURI(iris.base() + id)));
    }

    private static List<String> names(Owners graph, Node thing) {
        return Stream.of(Terms.PREF_LABEL, Terms.ALT_LABEL).flatMap(property -> graph.texts(thing, property)).sorted().toList();
    }

    private List<Candidate> found(String query, String name) {
        if (query.isEmpty() || name.length() > LONGEST) {
            return List.of();
        }
        List<SearchIndex.Hit> hits = store.search().labels(query, TEXTS);
        return store.read(() -> {
            Map<String, Candidate> found = new LinkedHashMap<>();
            hits.stream().map(SearchIndex.Hit::thing).distinct()
                    .forEach(hit -> candidate(hit, name).ifPresent(one -> found.putIfAbsent(one.id(), one)));
            return found.values().stream()
                    .sorted(Comparator.comparingDouble(Candidate::similarity).reversed().thenComparing(Candidate::id)).toList();
        });
    }

    /** Within a transaction. */
    private Optional<Candidate> candidate(Node hit, String name) {
        Owners graph = new Owners(store.dataset());
        Node canonical = graph.to(hit, Vocabulary.DENOTES).orElse(hit);
        if (CANONICAL.stream().noneMatch(type -> store.dataset().contains(Quad.unionGraph, canonical, Terms.TYPE, type))) {
            return Optional.empty();
        }
        List<String> names = names(graph, canonical);
        // what articles call it tells its kind, and to whom it belongs, where no authority does; a few of them are enough
        List<Node> locals = store.dataset().stream(Quad.unionGraph, Node.ANY, Vocabulary.DENOTES, canonical).map(Quad::getSubject)
                .limit(FEW).toList();
        Set<String> kinds = new TreeSet<>();
        Stream.concat(Stream.of(canonical, hit), locals.stream()).flatMap(thing -> store.dataset().stream(Quad.unionGraph, thing,
                Terms.TYPE, Node.ANY)).map(quad -> quad.getObject().toString()).forEach(type -> kind(type, kinds));
        double similarity = similarity(name, names.stream());
        return Optional.of(new Candidate(canonical.getURI().substring(iris.base().length()),
                graph.text(canonical, Terms.PREF_LABEL).orElse(canonical.getURI()), kinds, owner(graph, canonical, locals), similarity,
                Math.max(similarity, similarity(name, names.stream().map(Candidates::bare)))));
    }

    private static double similarity(String name, Stream<String> names) {
        return names.mapToDouble(one -> NameSimilarity.of(name, one)).max().orElse(0);
    }

    private static String bare(String name) {
        return name.replaceFirst("\\s+\\([^()]+\\)$", "");
    }

    private static String owner(Owners graph, Node canonical, List<Node> locals) {
        return Stream.concat(Stream.of(canonical), locals.stream()).flatMap(thing -> graph.to(thing, Vocabulary.BELONGS_TO).stream())
                .findFirst().flatMap(body -> graph.text(graph.to(body, Vocabulary.DENOTES).orElse(body), Terms.PREF_LABEL)).orElse("");
    }

    private static void kind(String type, Set<String> kinds) {
        String kind = type.replaceFirst("^.*[#/]", "").replaceFirst("^Canonical", "");
        if (Reconciliation.KINDS.containsKey(kind)) {
            kinds.add(kind);
        }
    }
}
