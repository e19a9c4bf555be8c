package org.newsgraph.server;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what.
 *
 * @param origins of pages of other servers whose scripts may read the answers, such as {@code https://example.org}; {@code *} for all
 * @param services addresses of other SPARQL endpoints that a query may ask; usually none
 * @param passwords of those who may write; null when nobody may
 * @param requestLog file to which each request adds a line; null for none
 */
public record Access(Set<String> origins, Set<String> services, @Nullable Passwords passwords, @Nullable Path requestLog) {

    /** Reading only, for this server's own pages. */
    public static final Access READ_ONLY = new Access(Set.of(), Set.of(), null, null);

    public Access {
        origins = Set.copyOf(origins);
        services = Set.copyOf(services);
    }
}
