package org.newsgraph.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.ProgramFiles;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;

/** The program's own queries about one thing, from files. */
final class Ask {

    private final Store store;
    private final Duration longest;
    private final PrefixMapping prefixes;
    /** Query files with their prefixes declared; looking for prefixes takes longer than answering. */
    private final Map<String, String> files = new ConcurrentHashMap<>();

    Ask(Store store, Duration longest) {
        this.store = store;
        this.longest = longest;
        this.prefixes = Prefixes.of(store.base());
    }

    /** A table of answers. */
    record Rows(List<String> variables, List<Map<String, Node>> rows) {}

    /** A query file with an IRI put in for one variable, and the prefixes declared: as anybody could ask it. */
    String text(String file, String variable, String iri) {
        String declared = files.computeIfAbsent(file,
                name -> Prefixes.declaredIn(new String(ProgramFiles.read(name), StandardCharsets.UTF_8), store.base()));
        return declared.replaceAll("\\?" + variable + "\\b", Matcher.quoteReplacement("<" + iri + ">"));
    }

    Rows select(String text) {
        Question question = Question.of(text, prefixes, Map.of(), store.base());
        return store.read(() -> {
            try (QueryExec execution = question.on(store.dataset(), longest)) {
                List<Map<String, Node>> rows = new ArrayList<>();
                execution.select().forEachRemaining(binding -> {
                    Map<String, Node> row = new HashMap<>();
                    binding.forEach((variable, node) -> row.put(variable.getVarName(), node));
                    rows.add(row);
                });
                return new Rows(question.query().getResultVars(), rows);
            }
        });
    }

    Graph construct(String text) {
        Query query = Question.of(text, prefixes, Map.of(), store.base()).query();
        return store.read(() -> {
            try (QueryExec execution = new Question(query, Map.<Var, Node>of()).on(store.dataset(), longest)) {
                return execution.construct();
            }
        });
    }

    /** The text of a node; empty for none. */
    static String plain(Map<String, Node> row, String name) {
        Node node = row.get(name);
        return node == null ? "" : node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
