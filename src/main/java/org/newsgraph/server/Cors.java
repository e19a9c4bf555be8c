package org.newsgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets scripts of pages on listed servers read the answers, never with passwords. Reconciliation is open to all, as its specification
 * asks. An origin that is not listed is not repeated.
 */
final class Cors implements Filter {

    private final Set<String> origins;

    Cors(Set<String> origins) {
        this.origins = origins;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        if (any instanceof HttpServletRequest request && answer instanceof HttpServletResponse response) {
            String origin = request.getHeader("Origin");
            boolean all = origins.contains("*") || request.getRequestURI().startsWith(Reconciliation.PATH);
            if (!all) {
                response.addHeader("Vary", "Origin");
            }
            if (origin != null && (all || origins.contains(origin)) && !request.getRequestURI().startsWith(AdminGate.ADMIN)) {
                response.setHeader("Access-Control-Allow-Origin", all ? "*" : origin);
                response.setHeader("Access-Control-Expose-Headers", "Link, Retry-After");
                if (request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null) {
                    response.setHeader("Access-Control-Allow-Methods", "GET, POST, HEAD, OPTIONS");
                    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
                    response.setHeader("Access-Control-Max-Age", "3600");
                    response.setStatus(204);
                    return;
                }
            }
        }
        chain.doFilter(any, answer);
    }
}
