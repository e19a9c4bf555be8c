package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.core.Quad;

/**
 * Words that support something in the graph, and where they stand.
 *
 * @param supported IRI of what they support: the thing itself, or what is said by, of or in it
 * @param kind local name of its class in the ontology; empty when it has none
 * @param rule that found it; empty when none is noted
 * @param article IRI of the article
 * @param source its file
 * @param title its headline, or empty
 * @param date its day of publication, or empty
 * @param outlet its publisher, or empty
 * @param before the sentence up to the words
 * @param words the exact words
 * @param after the sentence behind the words
 */
public record Evidence(String supported, String kind, String rule, String article, String source, String title, String date, String outlet,
        String before, String words, String after) {

    private static final String QUERY = "store/explain.rq";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Everything that supports a thing, by day, article and place; none when the graph says nothing of it. */
    public static List<Evidence> of(Store store, Node thing) {
        String text = new String(ProgramFiles.read(QUERY), StandardCharsets.UTF_8);
        Question question = Question.of(text, Prefixes.of(store.base()), Map.of("thing", "<" + thing.getURI() + ">"));
        return store.read(() -> {
            List<Evidence> all = new ArrayList<>();
            question.forEach(store.dataset(), PATIENCE, row -> add(all, row));
            return all;
        });
    }

    /** The same of a thing by its IRI. */
    public static List<Evidence> of(Store store, String iri) {
        return of(store, NodeFactory.createURI(iri));
    }

    /** Whether anything at all is said of it. */
    public static boolean isKnown(Store store, Node thing) {
        return store.read(() -> store.dataset().contains(Node.ANY, thing, Node.ANY, Node.ANY)
                || store.dataset().contains(Node.ANY, Node.ANY, Node.ANY, thing)
                || store.dataset().contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY));
    }

    private static void add(List<Evidence> all, Binding row) {
        Evidence evidence = new Evidence(text(row, "supported"), text(row, "kind").replaceFirst("^.*[#/]", ""), text(row, "rule"),
                text(row, "article"), text(row, "source"), text(row, "title"), text(row, "date"), text(row, "outlet"), text(row, "prefix"),
                text(row, "exact"), text(row, "suffix"));
        if (all.isEmpty() || !all.get(all.size() - 1).sameBut(evidence)) {
            all.add(evidence);
        }
    }

    /** One of several classes is enough. */
    private boolean sameBut(Evidence other) {
        return supported.equals(other.supported) && article.equals(other.article) && before.equals(other.before)
                && words.equals(other.words)
                && after.equals(other.after);
    }

    private static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
