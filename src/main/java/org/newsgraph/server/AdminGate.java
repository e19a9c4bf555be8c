package org.newsgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Lets only those write who have a password, and no page of another server in their name. Without passwords nobody writes. */
final class AdminGate implements Filter {

    private static final String READ = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of(READ.split(", "));
    private static final String UPDATE = "/" + Server.DATASET + "/update";
    private static final String DATA = "/" + Server.DATASET + "/data";
    static final String ADMIN = "/admin/";

    private static final String ADMITTED = AdminGate.class.getName();

    /** Checking a password takes long by design; who tries many keeps no reader waiting. */
    private static final int CHECKS = 8;

    private final @Nullable Passwords passwords;
    private final Semaphore checks = new Semaphore(CHECKS);

    AdminGate(@Nullable Passwords passwords) {
        this.passwords = passwords;
    }

    /** Whether a request needs a password, and there are any; goes by the path that finds the servlet, however it is spelt. */
    boolean guards(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean writes = path.equals(UPDATE) || path.startsWith(ADMIN)
                || path.equals(DATA) && !READING.contains(request.getMethod().toUpperCase(Locale.ROOT));
        return writes && passwords != null;
    }

    /** The methods that an address takes, for who used another one. */
    String methods(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.equals(UPDATE) || path.startsWith(ADMIN)) {
            return "POST";
        }
        if (path.equals(DATA)) {
            return passwords == null ? READ : READ + ", PUT, POST, DELETE";
        }
        return path.startsWith("/" + Server.DATASET) || path.equals(Reconciliation.PATH) ? READ + ", POST" : READ;
    }

    /** Whether the request came through the gate; what writes asks once more, so that no way around the gate leads to it. */
    static boolean admitted(HttpServletRequest request) {
        return request.getAttribute(ADMITTED) != null;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        if (any instanceof HttpServletRequest request && answer instanceof HttpServletResponse response && guards(request)) {
            String origin = request.getHeader("Origin");
            if (origin != null && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"))) {
                Problem.write(request, response, 403, "writing from a page of another server is not allowed: Origin " + origin);
                return;
            }
            if (!checks.tryAcquire()) {
                response.setHeader("Retry-After", "2");
                Problem.write(request, response, 503, "too many passwords at a time; come back in 2 seconds");
                return;
            }
            boolean known;
            try {
                known = knows(request.getHeader("Authorization"));
            } finally {
                checks.release();
            }
            if (!known) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Newsgraph\", charset=\"UTF-8\"");
                Problem.write(request, response, 401, "a name and its password are needed (HTTP Basic)");
                return;
            }
            request.setAttribute(ADMITTED, true);
        }
        chain.doFilter(any, answer);
    }

    private boolean knows(@Nullable String header) {
        if (passwords == null || header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return false;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon > 0 && passwords.accept(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
