package org.newsgraph.server;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
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

    QueryAction(String base, Duration longest) {
        this.base = base;
        this.prefixes = Prefixes.of(base);
        this.longest = longest;
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

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parsed(text);
        long end = System.nanoTime() + longest.toNanos();
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, target.getRight(), target.getLeft())) {
                sendResults(action, executeQuery(action, execution, query, ""), query.getPrologue());
            }
        } catch (QueryCancelledException e) {
            late(action);
            throw e;
        } catch (ActionErrorException e) {
            throw e;
        } catch (QueryException e) {
            throw refusal(e);
        } catch (RuntimeException e) {
            // a hash join that is cancelled while it gathers its rows fails on closing what it has not yet made
            if (System.nanoTime() >= end) {
                late(action);
            }
            throw e;
        } finally {
            action.endRead();
        }
    }

    private Query parsed(String text) {
        if (text.isBlank()) {
            ServletOps.errorBadRequest("the query is empty");
        }
        try {
            return Question.of(text, prefixes, Map.of(), base).query();
        } catch (org.newsgraph.store.QueryException e) {
            throw refusal(e);
        }
    }

    private static ActionErrorException refusal(RuntimeException e) {
        try {
            ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
        } catch (ActionErrorException problem) {
            return problem;
        }
        throw e;
    }

    private void late(HttpAction action) {
        BoundedResponse.of(action.getRequest()).fail(503, "the query took longer than " + longest.toSeconds()
                + " seconds; ask for less, as with LIMIT or a narrower pattern");
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        if (query.isConstructType()) {
            DatasetGraph made = DatasetGraphFactory.createGeneral();
            long number = 0;
            for (Iterator<Quad> quads = execution.constructQuads(); quads.hasNext();) {
                Quad quad = quads.next();
                made.add(quad.isDefaultGraph() || quad.getGraph() == null ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
                number++;
                if (number > MOST_TRIPLES) {
                    ServletOps.error(422, "the answer has more than " + MOST_TRIPLES + " triples; ask for less, as with LIMIT");
                }
            }
            return new QueryExecResult(made);
        }
        if (query.isDescribeType()) {
            Graph described = execution.describe();
            return new QueryExecResult(described);
        }
        return super.executeQuery(action, execution, query, log);
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        super.sendResults(action, result.isRowSet() ? new QueryExecResult(new CheckedRows(result.rowSet(), () -> late(action))) : result,
                prologue);
    }
}
