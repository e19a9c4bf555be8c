package org.newsgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** Bounds the bodies of requests and the answers, and refuses requests that nothing behind it could answer. */
final class Bounds implements Filter {

    private static final String DATASET = "/" + Server.DATASET;
    private static final Set<String> QUERIES = Set.of(DATASET, DATASET + "/", DATASET + "/sparql", DATASET + "/query");

    private final Limits limits;
    private final AdminGate gate;

    Bounds(Limits limits, AdminGate gate) {
        this.limits = limits;
        this.gate = gate;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        if (!(any instanceof HttpServletRequest request) || !(answer instanceof HttpServletResponse original)
                || BoundedResponse.isBehind(request)) {
            chain.doFilter(any, answer);
            return;
        }
        BoundedResponse response = new BoundedResponse(request, original, limits, gate.methods(request));
        long most = gate.guards(request) ? limits.bodyBytes() * Limits.ADMIN_FACTOR : limits.bodyBytes();
        String encoding = request.getHeader("Content-Encoding");
        if (request.getMethod().equals("TRACE")) {
            response.fail(405, "TRACE would repeat what browsers keep to themselves");
        } else if (!isText(request.getQueryString())) {
            response.fail(400, "the address's query is no UTF-8 text with %-signs before two hexadecimal digits");
        } else if (asksNothing(request)) {
            response.fail(400, "the query is missing: ask " + DATASET + "/sparql?query=SELECT...");
        } else if (request.getContentLengthLong() > most) {
            response.fail(413, "the body is longer than " + most + " bytes");
        } else if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            response.fail(415, "compressed bodies are not taken: Content-Encoding " + encoding);
        } else {
            passOn(new BoundedRequest(request, response, most), response, gate.guards(request), chain);
        }
        response.end();
    }

    private void passOn(BoundedRequest request, BoundedResponse response, boolean guarded, FilterChain chain)
            throws IOException, ServletException {
        try {
            // those with a password may send much, and are asked for it before it is read
            if (guarded || request.read(limits.queryTime())) {
                chain.doFilter(request, response);
            }
        } catch (QueryCancelledException e) {
            response.fail(503, "this takes longer than " + limits.queryTime().toSeconds() + " seconds now");
        } catch (StackOverflowError e) {
            response.fail(400, "the request is nested too deeply");
        } catch (IOException | RuntimeException e) {
            if (!response.failed()) {
                throw e;
            }
        }
    }

    /** The library would say that there is no service description. */
    private static boolean asksNothing(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod()) && QUERIES.contains(request.getRequestURI())
                && request.getParameter("query") == null;
    }

    private static boolean isText(@Nullable String query) {
        try {
            // a byte that is no UTF-8 becomes this sign
            return query == null || query.contains("%EF%BF%BD") || !URLDecoder.decode(query, StandardCharsets.UTF_8).contains("\uFFFD");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
