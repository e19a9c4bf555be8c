package org.newsgraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * That somebody takes a stance on a claim about an incident: a row of the question {@value #QUERY}. What is not known is empty.
 *
 * @param kind occurrence, count, place or time
 * @param claimed in the words of the article
 * @param bounds of a count, or the first and last day of a time
 * @param stance such as "denies"
 * @param speaksFor for whom the speaker says it
 * @param day on which it was said, else on which the article appeared
 * @param source whose text the outlet prints: an agency, or the outlet that printed it first
 * @param sentence in which the stance is taken
 */
public record Claimed(String kind, String claimed, Bounds bounds, String modality, String stance, String who, String speaksFor, String via,
        String day, String outlet, String source, String file, String sentence) {

    /** The question in {@code queries/} that gives these rows. */
    public static final String QUERY = "25-ledger-of-an-incident";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @param least empty when open, as {@code most} */
    public record Bounds(String least, String most) {}

    /** The question about one incident, to be asked in any other form. */
    public static Question question(Store store, Node incident) {
        return Question.of(NamedQueries.load().get(QUERY).text(), Prefixes.of(store.base()), Map.of("incident", "<" + incident.getURI()
                + ">"));
    }

    /** All of an incident, what is claimed of one kind together; none when nobody claims anything. */
    public static List<Claimed> of(Store store, Node incident) {
        Question question = question(store, incident);
        return store.read(() -> {
            List<Claimed> all = new ArrayList<>();
            question.forEach(store.dataset(), PATIENCE, row -> all.add(claimed(row)));
            return all;
        });
    }

    private static Claimed claimed(Binding row) {
        boolean time = text(row, "kind").equals("time");
        Bounds bounds = new Bounds(text(row, time ? "begin" : "least"), text(row, time ? "end" : "most"));
        return new Claimed(text(row, "kind"), text(row, "claimed"), bounds, text(row, "modality"), text(row, "stance"), text(row, "who"),
                text(row, "speaksFor"), text(row, "via"), text(row, "day"), text(row, "outlet"), text(row, "source"), text(row, "file"),
                text(row, "sentence"));
    }

    static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
