package org.newsgraph.link;

import java.util.Set;

/** What a status code of HTTP asks a client to do (RFC 9110, RFC 6585). */
enum Status {

    /** Here is the answer. */
    FINE,
    /** Try again later. */
    LATER,
    /** Try again later, or ask for less: something in the request may be too much for the service. */
    LATER_OR_LESS,
    /** Ask for less. */
    LESS,
    /** Never ask so again. */
    NEVER;

    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 502, 503, 504);
    /** Too large a body, too long an address, or one bad query among good ones. */
    private static final Set<Integer> TOO_MUCH = Set.of(400, 413, 414, 422);
    private static final int ERROR = 500;

    static Status of(int code) {
        if (code >= 200 && code < 300) {
            return FINE;
        }
        if (BUSY.contains(code)) {
            return LATER;
        }
        if (code >= ERROR) {
            return LATER_OR_LESS;
        }
        return TOO_MUCH.contains(code) ? LESS : NEVER;
    }
}
