package org.newsgraph.graph;

import java.time.Instant;

/**
 * From where and when something was fetched.
 *
 * @param service address that answered
 */
public record Retrieval(String service, Instant on) {}
