package org.newsgraph.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Closes the ways by which a query or data from outside could make this server fetch something, load a class or sleep. Other servers are
 * closed to one data set; functions and contexts to the whole process, since SHACL and parsers do not know of data sets.
 */
final class Outbound {

    private static final String ARQ_FUNCTIONS = ARQConstants.ARQFunctionLibraryURI;
    private static final String XPATH = ARQConstants.fnPrefix;
    /** These wait, print, tell how the process was started, or match patterns and make texts without regard to limits as {@link HurriedPatterns} do. */
    private static final Set<String> BARRED = Set.of(XPATH + "matches", XPATH + "replace", XPATH + "concat", ARQ_FUNCTIONS + "wait",
            ARQ_FUNCTIONS + "print",
            ARQ_FUNCTIONS + "context",
            ARQ_FUNCTIONS + "eval", ARQ_FUNCTIONS + "systemVar");
    private static final String REFUSED = "SERVICE <";
    private static final String CLASSES = "java:";
    private static final Set<String> BARRED_PROPERTIES = Set.of(ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit",
            ARQConstants.ARQPropertyFunctionLibraryURI + "concat");

    private Outbound() {
    }

    static void close() {
        if (!(FunctionRegistry.get() instanceof KnownFunctions)) {
            FunctionRegistry.set(ARQ.getContext(), new KnownFunctions(FunctionRegistry.get()));
            PropertyFunctionRegistry.set(ARQ.getContext(), new KnownPropertyFunctions(PropertyFunctionRegistry.get()));
        }
        if (SchemeRouter.defaultInstance() instanceof SchemeRouter router) {
            DocumentLoader none = (url, options) -> {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                        "a JSON-LD context from elsewhere is not fetched: " + url);
            };
            router.set("http", none).set("https", none).set("file", none);
        }
    }

    /** Allows queries and updates of a data set to ask these endpoints, and no other; redirections are not followed. */
    static void allow(Context dataset, Set<String> services) {
        if (services.isEmpty()) {
            dataset.set(ARQ.httpServiceAllowed, false);
            return;
        }
        dataset.set(ARQ.httpServiceAllowed, true);
        dataset.set(ARQ.httpQueryClient,
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build());
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        ServiceExecutorRegistry.initWithDefaults(registry);
        registry.addSingleLink(new Listed(services));
        ServiceExecutorRegistry.set(dataset, registry);
    }

    /** Why a query or an update was refused that would ask another server: in our words where the library knows only its own settings. */
    static String refusal(QueryDeniedException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.startsWith(REFUSED) ? reason : "SERVICE is not allowed here: this server asks no other";
    }

    /** Asks listed endpoints only. */
    private record Listed(Set<String> services) implements ChainingServiceExecutor {

        @Override
        public QueryIterator createExecution(OpService execute, OpService original, Binding binding, ExecutionContext context,
                ServiceExecutor chain) {
            String address = execute.getService().isURI() ? execute.getService().getURI() : "";
            if (!services.contains(address)) {
                throw new QueryDeniedException(REFUSED + address + "> is not allowed here");
            }
            return chain.createExecution(execute, original, binding, context);
        }
    }

    /** The functions of the libraries; none is loaded by its name. */
    private static final class KnownFunctions extends FunctionRegistry {

        private final FunctionRegistry all;

        KnownFunctions(FunctionRegistry all) {
            this.all = all;
        }

        @Override
        public @Nullable FunctionFactory get(String uri) {
            return isRegistered(uri) ? all.get(uri) : null;
        }

        @Override
        public boolean isRegistered(String uri) {
            return all.isRegistered(uri) && !BARRED.contains(uri);
        }
    }

    /** The property functions of the libraries; none is loaded by the name of its class. */
    private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {

        private final PropertyFunctionRegistry all;

        KnownPropertyFunctions(PropertyFunctionRegistry all) {
            this.all = all;
        }

        @Override
        public boolean manages(String uri) {
            return isKnown(uri) && all.manages(uri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return isKnown(uri) ? all.get(uri) : null;
        }

        private static boolean isKnown(String uri) {
            return !uri.startsWith(CLASSES) && !BARRED_PROPERTIES.contains(uri);
        }
    }
}
