package org.newsgraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL query with the values of some of its variables.
 *
 * @param query as parsed
 * @param values by variable; put in as terms, never as text, so that no value can change what the query does
 */
public record Question(Query query, Map<Var, Node> values) {

    /** The parser's words for an unexpected token: its kind, the token, and where it is. */
    private static final Pattern UNEXPECTED = Pattern
            .compile("Encountered \"\\s*(<\\w+>|\"(?:[^\"]|\\\\\")*\")\\s*\"?(.*?)\\s*\"?\"? at line (\\d+), column (\\d+).*",
                    Pattern.DOTALL);
    private static final Pattern LEXICAL = Pattern
            .compile("Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: .*?(, after prefix .*)?", Pattern.DOTALL);

    /**
     * Parses a query.
     *
     * @param prefixes may be used without being declared; a prefix that the query declares wins
     * @param parameters values by variable name, as {@link Term} reads them; the variable must be in the query
     * @throws QueryException when the text is no query, with line and column, or a parameter does not fit
     */
    public static Question of(String text, PrefixMapping prefixes, Map<String, String> parameters) {
        return of(text, prefixes, parameters, null);
    }

    /**
     * Parses a query.
     *
     * @param base to which IRIs in the query are relative; null for the folder of the process
     * @throws QueryException as above
     */
    public static Question of(String text, PrefixMapping prefixes, Map<String, String> parameters, @Nullable String base) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(prefixes);
        try {
            QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new QueryException(reason(e), e);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("query: " + e.getMessage(), e);
        }
        Map<Var, Node> values = new TreeMap<>((a, b) -> a.getVarName().compareTo(b.getVarName()));
        Set<String> known = variables(query);
        parameters.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new QueryException("the query has no variable ?" + name + "; it has ?" + String.join(", ?", known));
            }
            values.put(Var.alloc(name), Term.read(value, prefixes));
        });
        return new Question(query, values);
    }

    private static Set<String> variables(Query query) {
        Set<String> names = new TreeSet<>();
        if (query.getQueryPattern() != null) {
            // a variable that stands in an expression alone is a parameter with a default: COALESCE(?word, "refugee")
            OpVars.mentionedVars(Algebra.compile(query.getQueryPattern())).stream().filter(variable -> variable.isNamedVar())
                    .forEach(variable -> names.add(variable.getVarName()));
            serviceNodes(query).stream().filter(Node::isVariable).forEach(node -> names.add(node.getName()));
        }
        return names;
    }

    /** Addresses of the other servers that it asks by SERVICE, outside of its sub-queries. */
    public List<String> services() {
        return serviceNodes(query).stream().map(node -> node.isVariable() ? values.getOrDefault(Var.alloc(node), node) : node)
                .map(node -> node.isURI() ? node.getURI() : node.toString()).distinct().toList();
    }

    private static List<Node> serviceNodes(Query query) {
        List<Node> nodes = new ArrayList<>();
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {

                @Override
                public void visit(ElementService service) {
                    nodes.add(service.getServiceNode());
                }
            });
        }
        return nodes;
    }

    /** Whether it searches for words, so that the store's search index has to be open; without it the search would find one thing of no name. */
    public boolean searches() {
        return query.getQueryPattern() != null && Algebra.compile(query.getQueryPattern()).toString().contains("<" + TextQuery.NS);
    }

    /** Prepares it; within a transaction, and to be closed. */
    public QueryExec on(DatasetGraph dataset, Duration timeout) {
        QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create().dataset(dataset).query(query);
        values.forEach(builder::substitution);
        QueryExec execution = builder.build();
        Deadline.set(execution.getContext(), timeout);
        return execution;
    }

    /**
     * Has it answered; within a transaction.
     *
     * @param asking takes the answer from the execution, which is closed after it
     * @throws QueryCancelledException when it takes longer, or something else has set the signal that cancels it
     */
    public <T> T ask(DatasetGraph dataset, Duration longest, Function<QueryExec, T> asking) {
        AtomicBoolean cancelled = new AtomicBoolean();
        try (QueryExec execution = on(dataset, longest)) {
            cancelled = Context.getOrSetCancelSignal(execution.getContext());
            return asking.apply(execution);
        } catch (RuntimeException e) {
            throw Deadline.reason(e, cancelled);
        }
    }

    /** The same of its rows, of which each is handed on. */
    public void forEach(DatasetGraph dataset, Duration longest, Consumer<Binding> action) {
        ask(dataset, longest, execution -> {
            execution.select().forEachRemaining(action);
            return execution;
        });
    }

    /** What the parser did not understand, with line and column, in one line that begins with "query". */
    public static String reason(QueryParseException e) {
        if (e.getMessage() == null) {
            // the parser met a StackOverflowError
            return "the query is nested too deeply";
        }
        String message = e.getMessage();
        Matcher lexical = LEXICAL.matcher(message);
        if (lexical.matches()) {
            return place(lexical.group(1), lexical.group(2)) + "unexpected character" + lexical.group(3);
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.matches()) {
            return place(String.valueOf(e.getLine()), String.valueOf(e.getColumn()))
                    + message.lines().findFirst().orElse("").replaceFirst("^Line \\d+, column \\d+: ", "");
        }
        String what = unexpected.group(1).equals("<EOF>")
                ? "the query ends too early"
                : "did not expect '" + unexpected.group(2) + "' here";
        return place(unexpected.group(3), unexpected.group(4)) + what;
    }

    private static String place(String line, String column) {
        return line.startsWith("-") ? "query: " : "query, line " + line + ", column " + column + ": ";
    }
}
