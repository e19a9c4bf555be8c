package org.newsgraph.server;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.newsgraph.store.Deadline;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Question;

/** SPARQL queries: the usual prefixes are known, mistakes have a line and a column, and a cut answer is seen to be cut. */
final class QueryAction extends SPARQL_QueryDataset {

    /** What CONSTRUCT and DESCRIBE may hold in memory. */
    private static final long MOST_TRIPLES = 1_000_000;
    /** Fuseki's ways to wrap an answer in a script or a style sheet of someone else. */
    private static final Set<String> REFUSED = Set.of("callback", "stylesheet", "xsl", "force-accept");

    private final String base;
    private final PrefixMapping prefixes;
    private final Duration longest;
    private final Room room;

    QueryAction(String base, Duration longest, Room room) {
        this.base = base;
        this.prefixes = Prefixes.of(base);
        this.longest = longest;
        this.room = room;
    }

    @Override
    protected void validateRequest(HttpAction action) {
        if (action.getRequestMethod().equals("GET") && action.getRequestParameter("query") == null) {
            ServletOps.errorBadRequest("say what to ask: ?query=, or POST it");
        }
        for (String name : REFUSED) {
            if (action.getRequestParameter(name) != null) {
                ServletOps.errorBadRequest("the parameter '" + name + "' is not supported");
            }
        }
    }

    /** The library would print a body that is too long, or broken off, as an error of the program. */
    @Override
    protected void executeBody(HttpAction action) {
        try {
            execute(new String(action.getRequestInputStream().readAllBytes(), StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            ServletOps.errorBadRequest("the query cannot be read: " + e.getMessage());
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parsed(text);
        Acceptable.forQuery(action, query);
        Duration time = time(action);
        AtomicBoolean cancelled = new AtomicBoolean();
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
            try (QueryExec execution = execution(action, target.getRight(), target.getLeft());
                    Room.Held held = room.enter(execution.getContext())) {
                cancelled = Deadline.set(execution.getContext(), time);
                sendResults(action, checked(result(action, execution, query, held), e -> cut(action, time, e)), query.getPrologue());
            }
        } catch (QueryCancelledException e) {
            late(action, time);
            throw e;
        } catch (Room.FullException e) {
            full(action, e);
            throw e;
        } catch (ActionErrorException e) {
            throw e;
        } catch (QueryDeniedException e) {
            ServletOps.errorForbidden(Outbound.refusal(e));
        } catch (QueryException e) {
            throw refusal(e);
        } catch (StackOverflowError e) {
            throw deep();
        } catch (RuntimeException e) {
            // as Deadline.reason says
            if (cancelled.get()) {
                late(action, time);
            }
            throw e;
        } finally {
            action.endRead();
        }
    }

    private static void full(HttpAction action, Room.FullException e) {
        BoundedResponse.of(action.getRequest()).fail(e.status(), String.valueOf(e.getMessage()));
    }

    /** Without the library's own time-outs; see {@link Deadline}. */
    private static QueryExec execution(HttpAction action, Query query, DatasetGraph dataset) {
        Query asked = query.isDescribeType() ? Describing.rows(query) : query;
        return QueryExec.newBuilder().dataset(dataset).query(asked).context(action.getContext()).build();
    }

    /** The longest time, or what {@code ?timeout=SECONDS} says. */
    private Duration time(HttpAction action) {
        String wanted = action.getRequestParameter("timeout");
        if (wanted == null) {
            return longest;
        }
        try {
            Duration time = Duration.ofMillis(Math.round(1000 * Double.parseDouble(wanted.strip())));
            if (time.isPositive()) {
                return time.compareTo(longest) < 0 ? time : longest;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw refusal(new QueryException("timeout=" + wanted + " is no number of seconds"));
    }

    static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private Query parsed(String text) {
        if (text.isBlank()) {
            ServletOps.errorBadRequest("the query is empty");
        }
        try {
            return Question.of(text, prefixes, Map.of(), base).query();
        } catch (org.newsgraph.store.QueryException e) {
            throw refusal(e);
        } catch (StackOverflowError e) {
            throw deep();
        }
    }

    private static ActionErrorException deep() {
        return refusal(new QueryException("the query is nested too deeply"));
    }

    private static ActionErrorException refusal(RuntimeException e) {
        try {
            ServletOps.errorBadRequest(Problem.oneLine(String.valueOf(e.getMessage())));
        } catch (ActionErrorException problem) {
            return problem;
        }
        throw e;
    }

    private static void late(HttpAction action, Duration time) {
        BoundedResponse.of(action.getRequest()).fail(503, "the query took longer than " + seconds(time)
                + " seconds; ask for less, as with LIMIT or a narrower pattern");
    }

    private static void cut(HttpAction action, Duration time, RuntimeException e) {
        if (e instanceof Room.FullException full) {
            full(action, full);
        } else {
            late(action, time);
        }
    }

    private QueryExecResult result(HttpAction action, QueryExec execution, Query query, Room.Held held) {
        if (query.isConstructType()) {
            DatasetGraph made = DatasetGraphFactory.createGeneral();
            int weight = GraphReads.rowsOfATriple(action);
            long number = 0;
            for (Iterator<Quad> quads = execution.constructQuads(); quads.hasNext();) {
                Quad quad = quads.next();
                held.hold(weight);
                made.add(quad.isDefaultGraph() || quad.getGraph() == null ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
                number++;
                if (number > MOST_TRIPLES) {
                    ServletOps.error(422, "the answer has more than " + MOST_TRIPLES + " triples; ask for less, as with LIMIT");
                }
            }
            return new QueryExecResult(made);
        }
        if (query.isDescribeType()) {
            return new QueryExecResult(Describing.describe(query, execution, () -> held.hold(GraphReads.rowsOfATriple(action))));
        }
        return executeQuery(action, execution, query, "");
    }

    private static QueryExecResult checked(QueryExecResult result, Consumer<RuntimeException> cutOff) {
        return result.isRowSet() ? new QueryExecResult(new CheckedRows(result.rowSet(), cutOff)) : result;
    }
}
