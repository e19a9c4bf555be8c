package org.newsgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Tells browsers to run and load nothing but this server's own, and to guess no content types. */
final class SecurityHeaders implements Filter {

    static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()", "Cross-Origin-Opener-Policy", "same-origin");
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    /** No scripts at all: the pages have none. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    @Override
    public void doFilter(ServletRequest request, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        if (answer instanceof HttpServletResponse response) {
            // OpenRefine shows the preview in a frame
            boolean framed = request instanceof HttpServletRequest http && http.getRequestURI().equals(Reconciliation.PREVIEW);
            response.setHeader("Content-Security-Policy", POLICY + (framed ? "*" : "'none'"));
            if (!framed) {
                response.setHeader("X-Frame-Options", "DENY");
            }
            ALWAYS.forEach(response::setHeader);
        }
        chain.doFilter(request, answer);
    }
}
