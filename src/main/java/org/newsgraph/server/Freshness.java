package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.security.SecureRandom;
import org.newsgraph.store.Store;

/** Tells clients that what they have is still what they would get: nothing was committed since. */
final class Freshness {

    private static final int TAG_BYTES = 6;

    private final Store store;
    /** Another process may be another program, and counts commits anew. */
    private final String process;

    Freshness(Store store) {
        this.store = store;
        byte[] bytes = new byte[TAG_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.process = HexFormat.of().formatHex(bytes);
    }

    /** Takes back what {@link #has} has noted: another answer of the same commit may be better. */
    static void none(HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
    }

    /**
     * Notes in the answer of which commit it is; within a transaction.
     *
     * @return whether the client has it already; the answer is status 304 then
     */
    boolean has(HttpServletRequest request, HttpServletResponse response) {
        String tag = "\"" + process + "-" + store.generation() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String given = request.getHeader("If-None-Match");
        return given != null && (given.equals("*") || given.contains(tag));
    }
}
