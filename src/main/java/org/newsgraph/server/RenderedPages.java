package org.newsgraph.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.newsgraph.store.Store;

/**
 * Pages as they were at one commit, so that a page of which thousands of articles speak is made once for all its readers. Each commit makes
 * all of them old; those asked for least give way when there are too many.
 */
final class RenderedPages {

    private static final long MOST_BYTES = 64L << 20;
    /** Of an entry beside its page. */
    private static final int OVERHEAD = 500;

    private final Store store;
    private final Cache<Key, byte[]> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .<Key, byte[]>weigher((key, page) -> page.length + OVERHEAD).build();

    RenderedPages(Store store) {
        this.store = store;
    }

    private record Key(String iri, String generation) {}

    /** The page of a thing; within a transaction. */
    byte[] page(String iri, Supplier<byte[]> made) {
        return pages.get(new Key(iri, store.generation()), key -> made.get());
    }
}
