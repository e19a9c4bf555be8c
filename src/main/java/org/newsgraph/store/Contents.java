package org.newsgraph.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * How much of what is in a store.
 *
 * @param counts the main kinds of things in a fixed order
 */
public record Contents(List<Count> counts) {

    /** A query to begin with. */
    public static final String EXAMPLE = """
            # Who says what: speaker, day and exact words
            SELECT ?who ?day ?words WHERE {
              ?statement a ng:Statement ; ng:speaker/skos:prefLabel ?who ; ng:content/oa:hasSelector/oa:exact ?words .
              OPTIONAL { ?statement ng:saidOn ?day }
            }
            ORDER BY ?who ?day
            LIMIT 25
            """;

    private static final Map<String, String> KINDS = Map.of("articles", "schema:NewsArticle", "actors", "ng:Actor", "statements",
            "ng:Statement", "policies", "ng:Policy", "incidents", "ng:Incident", "claims", "ng:Claim");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Contents {
        counts = List.copyOf(counts);
    }

    /** @param name in the plural */
    public record Count(String name, long number) {}

    /** Counts them. */
    public static Contents of(Store store) {
        return new Contents(List.of("articles", "statements", "policies", "incidents", "claims", "actors").stream()
                .map(name -> new Count(name, count(store, KINDS.getOrDefault(name, "")))).toList());
    }

    private static long count(Store store, String kind) {
        String text = "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a/rdfs:subClassOf* " + kind + " }";
        Question question = Question.of(text, Prefixes.of(store.base()), Map.of());
        return store.read(() -> {
            try (QueryExec execution = question.on(store.dataset(), PATIENCE)) {
                return Long.parseLong(execution.select().next().get(Var.alloc("n")).getLiteralLexicalForm());
            }
        });
    }
}
