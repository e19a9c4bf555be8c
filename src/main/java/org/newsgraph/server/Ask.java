package org.newsgraph.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.ProgramFiles;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;

/** The program's own queries about one thing, from files. */
final class Ask {

    private final Store store;
    private final Duration longest;
    private final PrefixMapping prefixes;
    /** Query files; reading and parsing one takes longer than answering it. */
    private final Map<String, Prepared> files = new ConcurrentHashMap<>();

    Ask(Store store, Duration longest) {
        this.store = store;
        this.longest = longest;
        this.prefixes = Prefixes.of(store.base());
    }

    /** A table of answers. */
    record Rows(List<String> variables, List<Map<String, Node>> rows) {}

    /** @param text with the prefixes declared */
    private record Prepared(String text, Query query) {}

    private Prepared prepared(String file) {
        return files.computeIfAbsent(file, name -> {
            String text = Prefixes.declaredIn(new String(ProgramFiles.read(name), StandardCharsets.UTF_8), store.base());
            return new Prepared(text, Question.of(text, prefixes, Map.of(), store.base()).query());
        });
    }

    /** A query file with an IRI put in for one variable, and the prefixes declared: as anybody could ask it. */
    String text(String file, String variable, String iri) {
        return prepared(file).text().replaceAll("\\?" + variable + "\\b", Matcher.quoteReplacement("<" + iri + ">"));
    }

    /** What the query of {@link #text} answers. */
    Rows select(String file, String variable, String iri) {
        return select(file, variable, iri, longest, ending -> {
        });
    }

    /**
     * The same, for which less time may be left than for a query.
     *
     * @param begun gets what ends it earlier
     * @throws QueryCancelledException when it takes longer
     */
    Rows select(String file, String variable, String iri, Duration most, Consumer<AtomicBoolean> begun) {
        Duration time = most.compareTo(longest) < 0 ? most : longest;
        Question question = question(file, variable, iri);
        return store.read(() -> question.ask(store.dataset(), time, execution -> {
            begun.accept(Context.getOrSetCancelSignal(execution.getContext()));
            List<Map<String, Node>> rows = new ArrayList<>();
            execution.select().forEachRemaining(binding -> {
                Map<String, Node> row = new HashMap<>();
                binding.forEach((column, node) -> row.put(column.getVarName(), node));
                rows.add(row);
            });
            return new Rows(question.query().getResultVars(), rows);
        }));
    }

    private Question question(String file, String variable, String iri) {
        return new Question(prepared(file).query(), Map.of(Var.alloc(variable), NodeFactory.createURI(iri)));
    }

    Graph construct(String file, String variable, String iri) {
        Question question = question(file, variable, iri);
        return store.read(() -> question.ask(store.dataset(), longest, QueryExec::construct));
    }

    /** The text of a node; empty for none. */
    static String plain(Map<String, Node> row, String name) {
        Node node = row.get(name);
        return node == null ? "" : node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
