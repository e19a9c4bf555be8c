package org.newsgraph.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;

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

    /**
     * How many there are of a kind.
     *
     * @param name in the plural
     * @param type IRI of the class
     */
    public record Count(String name, String type, long number) {}

    /** Counts them. */
    public static Contents of(Store store) {
        return new Contents(List.of("articles", "statements", "policies", "incidents", "claims", "actors").stream()
                .map(name -> count(store, name, KINDS.getOrDefault(name, ""))).toList());
    }

    private static Count count(Store store, String name, String kind) {
        Question question = Question.of("SELECT (COUNT(*) AS ?n) { ?x a " + kind + " }", Prefixes.of(store.base()), Map.of());
        long number = store.read(() -> question.ask(store.dataset(), PATIENCE,
                execution -> Long.parseLong(execution.select().next().get(Var.alloc("n")).getLiteralLexicalForm())));
        return new Count(name, Prefixes.of(store.base()).expandPrefix(kind), number);
    }
}
