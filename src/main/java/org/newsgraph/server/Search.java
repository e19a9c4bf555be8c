package org.newsgraph.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.SearchIndex;
import org.newsgraph.store.Store;

/** Finds things by words. */
final class Search {

    private final Store store;
    private final Ask ask;
    private final Iris iris;

    Search(Store store, Ask ask, Iris iris) {
        this.store = store;
        this.ask = ask;
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
        String query = SearchIndex.all(words);
        Map<String, Found> things = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            List<SearchIndex.Hit> hits = new ArrayList<>();
            hits.addAll(store.search().labels(query, most));
            for (Node where : List.of(Terms.HEADLINE, Terms.EXACT)) {
                hits.addAll(store.search().find(List.of(where), query, most));
            }
            hits.sort(Comparator.comparingDouble(SearchIndex.Hit::score).reversed());
            for (SearchIndex.Hit hit : hits) {
                if (things.size() == most) {
                    break;
                }
                Found found = found(hit);
                things.putIfAbsent(found.iri(), found);
            }
        }
        return List.copyOf(things.values());
    }

    private Found found(SearchIndex.Hit hit) {
        Ask.Rows rows = ask.select(ask.text("server/hit.rq", "hit", hit.thing().getURI()));
        Map<String, Node> row = rows.rows().isEmpty() ? Map.of() : rows.rows().get(0);
        String iri = row.containsKey("thing") ? Ask.plain(row, "thing") : hit.thing().getURI();
        String label = Ask.plain(row, row.containsKey("label") ? "label" : row.containsKey("who") ? "who" : "headline");
        return new Found(iri, Ask.plain(row, "kind").replaceFirst("^.*[#/]", ""), label, hit.snippet(), iris.page(iri),
                Ask.plain(row, "article"), Ask.plain(row, "headline"), Ask.plain(row, "day"), Ask.plain(row, "outlet"),
                Math.round(hit.score() * 1000) / 1000.0);
    }
}
