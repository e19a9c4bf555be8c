package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.SKOS;

/**
 * An incident across articles, on which somebody takes a stance: a row of the question {@value #QUERY}.
 *
 * @param against how many of the speakers deny it, doubt it or cannot confirm it
 * @param sources how many independent ones; outlets that print one text are one
 */
public record ClaimedIncident(String iri, String name, int speakers, int against, int reports, int articles, int sources) {

    /** The question in {@code queries/} that gives these rows. */
    public static final String QUERY = "26-most-claimed-incidents";

    private static final String SEARCH = "store/incident-words.rq";
    private static final String CANONICAL = "store/incident-of.rq";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The question about all incidents, to be asked in any other form. */
    public static Question question(Store store) {
        return Question.of(NamedQueries.load().get(QUERY).text(), Prefixes.of(store.base()), Map.of());
    }

    /** All of them, those with most speakers first. */
    public static List<ClaimedIncident> of(Store store) {
        return rows(store, question(store), row -> new ClaimedIncident(Claimed.text(row, "incident"), Claimed.text(row, "name"),
                number(row, "speakers"), number(row, "against"), number(row, "reports"), number(row, "articles"), number(row, "sources")));
    }

    /**
     * The incident that a name means: its IRI in full, with a prefix or from behind {@code incident/}, or that of one of its reports.
     */
    public static Optional<Node> named(Store store, String name) {
        PrefixMapping prefixes = Prefixes.of(store.base());
        Node iri = Term.iri(name, prefixes);
        Node thing = iri != null || name.matches(".*[\\s<>\"{}|\\\\^`].*") ? iri : NodeFactory.createURI(store.base() + "incident/" + name);
        return thing == null
                ? Optional.empty()
                : rows(store, asked(CANONICAL, prefixes, "thing", thing), row -> row.get(Var.alloc("incident"))).stream().findFirst();
    }

    /** The name of an incident across articles. */
    public static String label(Store store, Node incident) {
        return store.read(() -> store.dataset().getUnionGraph().find(incident, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList()).stream().findFirst().orElse(incident.getURI());
    }

    /** IRIs of the incidents whose name, kind, participants, places or words hold each of some words, in whatever case. */
    public static Set<String> withWords(Store store, String words) {
        PrefixMapping prefixes = Prefixes.of(store.base());
        List<Set<String>> found = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            found.add(new HashSet<>(rows(store, asked(SEARCH, prefixes, "word", NodeFactory.createLiteralString(word)),
                    row -> Claimed.text(row, "incident"))));
        }
        found.forEach(found.getFirst()::retainAll);
        return found.getFirst();
    }

    private static Question asked(String file, PrefixMapping prefixes, String variable, Node value) {
        String text = new String(ProgramFiles.read(file), StandardCharsets.UTF_8);
        return new Question(Question.of(text, prefixes, Map.of()).query(), Map.of(Var.alloc(variable), value));
    }

    private static <T> List<T> rows(Store store, Question question, Function<Binding, T> form) {
        return store.read(() -> {
            List<T> rows = new ArrayList<>();
            question.forEach(store.dataset(), PATIENCE, row -> rows.add(form.apply(row)));
            return rows;
        });
    }

    private static int number(Binding row, String name) {
        return Integer.parseInt(Claimed.text(row, name));
    }
}
