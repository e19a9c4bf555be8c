package org.newsgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Answers so many at a time; another one waits a moment and is then told to come back. */
final class Turnstile implements Filter {

    private static final long PATIENCE_MILLISECONDS = 500;
    private static final String COME_BACK_SECONDS = "2";

    private final Semaphore places;

    Turnstile(int places) {
        this.places = new Semaphore(places, true);
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        if (!(any instanceof HttpServletRequest request) || !(answer instanceof HttpServletResponse response)) {
            throw new ServletException("only HTTP is served");
        }
        if (!enter()) {
            response.setHeader("Retry-After", COME_BACK_SECONDS);
            Problem.write(request, response, 503, "too many requests at a time; come back in " + COME_BACK_SECONDS + " seconds");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    /**
     * Waits its turn behind those who are waiting, and takes no place: for work that nobody waits for.
     *
     * @return whether there was a place for a moment; otherwise it may ask again
     */
    boolean isFree() {
        boolean free = enter();
        if (free) {
            places.release();
        }
        return free;
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
