package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.store.Deadline;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;

/** SPARQL updates in one transaction, without LOAD; behind {@link AdminGate}. */
final class UpdateAction extends ActionService {

    private final Store store;
    private final Duration longest;

    UpdateAction(Store store, Duration longest) {
        this.store = store;
        this.longest = longest;
    }

    @Override
    public void validate(HttpAction action) {
        if (!AdminGate.admitted(action.getRequest())) {
            ServletOps.error(401, "a name and its password are needed");
        }
        if (!action.getRequestMethod().equals("POST")) {
            ServletOps.errorMethodNotAllowed(action.getRequestMethod(), "an update is sent by POST");
        }
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execute(HttpAction action) {
        UpdateRequest update = parsed(text(action), using(action.getRequest()));
        try {
            store.update(dataset -> {
                UpdateExec execution = UpdateExec.dataset(dataset).update(update).build();
                AtomicBoolean cancelled = Deadline.set(execution.getContext(), longest);
                try {
                    execution.execute();
                } catch (RuntimeException e) {
                    throw Deadline.reason(e, cancelled);
                }
            });
            ServletOps.successNoContent(action);
        } catch (QueryCancelledException e) {
            ServletOps.error(503, "the update took longer than " + QueryAction.seconds(longest) + " seconds; nothing is changed");
        } catch (QueryDeniedException e) {
            ServletOps.errorForbidden("update: " + Outbound.refusal(e));
        } catch (UpdateException | IllegalArgumentException | QueryException e) {
            throw refusal(e);
        } catch (StoreException e) {
            ServletOps.error(507, e.getMessage());
        }
    }

    private static ActionErrorException refusal(RuntimeException e) {
        return new ActionErrorException(HttpServletResponse.SC_BAD_REQUEST, "update: " + Problem.oneLine(String.valueOf(e.getMessage())),
                null);
    }

    private String text(HttpAction action) {
        String type = String.valueOf(action.getRequestContentType());
        if (type.startsWith("application/sparql-update")) {
            try {
                return new String(action.getRequestInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                ServletOps.errorBadRequest("the update cannot be read: " + e.getMessage());
            }
        }
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            ServletOps.error(415, "an update is sent as application/sparql-update or as the form field 'update'");
        }
        String[] texts = action.getRequest().getParameterValues("update");
        if (texts == null || texts.length != 1) {
            throw refusal(new UpdateException("the form is to have the field 'update' once"));
        }
        return texts[0];
    }

    /** The graphs that the protocol's parameters name for WHERE, section 2.2.3. */
    private static UsingList using(HttpServletRequest request) {
        UsingList using = new UsingList();
        nodes(request, "using-graph-uri").forEach(using::addUsing);
        nodes(request, "using-named-graph-uri").forEach(using::addUsingNamed);
        return using;
    }

    private static Stream<Node> nodes(HttpServletRequest request, String parameter) {
        String[] iris = request.getParameterValues(parameter);
        return iris == null ? Stream.empty() : Arrays.stream(iris).map(NodeFactory::createURI);
    }

    private UpdateRequest parsed(String text, UsingList using) {
        try {
            UpdateRequest update = UpdateFactory.read(using, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), store.base(),
                    Syntax.syntaxARQ);
            if (update.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
                ServletOps.errorForbidden("LOAD is not allowed: send the data");
            }
            return update;
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest(Question.reason(e).replaceFirst("^query", "update"));
            throw e;
        } catch (QueryException | UpdateException e) {
            throw refusal(e);
        } catch (StackOverflowError e) {
            throw refusal(new UpdateException("it is nested too deeply"));
        }
    }
}
