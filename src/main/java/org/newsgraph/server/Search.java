package org.newsgraph.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.SearchIndex;
import org.newsgraph.store.TypedWords;
import org.newsgraph.store.Store;

/** Finds things by words. */
final class Search {

    private final Store store;
    private final Iris iris;

    Search(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /**
     * A thing that matches.
     *
     * @param kind local name of its class
     * @param label its name, or who said it
     * @param snippet with the matching words between » and «
     * @param page path of its page
     * @param article IRI; empty for things of several articles
     */
    record Found(String iri, String kind, String label, String snippet, String page, String article, String headline, String day,
            String outlet, double score) {}

    List<Found> find(String words, int most) {
        String query = TypedWords.all(words);
        Map<String, Found> things = new LinkedHashMap<>();
        if (query.isEmpty()) {
            return List.of();
        }
        SearchIndex index = store.search();
        List<SearchIndex.Hit> hits = new ArrayList<>(index.labels(query, most));
        for (Node where : List.of(Terms.HEADLINE, Terms.EXACT)) {
            hits.addAll(index.find(where, query, most));
        }
        hits.sort(Comparator.comparingDouble(SearchIndex.Hit::score).reversed());
        return store.read(() -> {
            Owners owners = new Owners(store.dataset());
            for (SearchIndex.Hit hit : hits) {
                if (things.size() == most) {
                    break;
                }
                owners.of(hit).filter(owner -> !things.containsKey(owner.thing().getURI()))
                        .ifPresent(owner -> things.put(owner.thing().getURI(), found(owners, owner, hit, index.snippet(hit, query))));
            }
            return List.copyOf(things.values());
        });
    }

    private Found found(Owners owners, Owners.Owner owner, SearchIndex.Hit hit, String snippet) {
        Optional<Node> article = owner.article();
        String iri = owner.thing().getURI();
        return new Found(iri, owner.kind().map(kind -> kind.getURI().replaceFirst("^.*[#/]", "")).orElse(""), owner.label().orElse(""),
                snippet, iris.page(iri), article.map(Node::getURI).orElse(""),
                article.flatMap(page -> owners.text(page, Terms.HEADLINE)).orElse(""),
                article.flatMap(page -> owners.text(page, Terms.DATE_PUBLISHED)).orElse(""),
                article.flatMap(page -> owners.to(page, Terms.PUBLISHER)).flatMap(outlet -> owners.text(outlet, Terms.PREF_LABEL))
                        .orElse(""),
                Math.round(hit.score() * 1000) / 1000.0);
    }
}
