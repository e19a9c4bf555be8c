package org.newsgraph.link;

import java.net.URI;

/** What came of one request, after all tries. */
sealed interface Reply {

    /** @param from where it came from in the end, redirects followed */
    record Body(URI from, String text) implements Reply {}

    /**
     * It failed.
     *
     * @param reason in words, without the address
     * @param smaller whether a smaller request may succeed
     */
    record Failed(String reason, boolean smaller) implements Reply {}
}
