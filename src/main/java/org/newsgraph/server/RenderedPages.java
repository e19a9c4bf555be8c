package org.newsgraph.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
    private final Cache<Key, Page> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .<Key, Page>weigher((key, page) -> page.bytes().length + OVERHEAD).build();

    RenderedPages(Store store) {
        this.store = store;
    }

    private record Key(String iri, String generation) {}

    /**
     * A page that was made.
     *
     * @param whole whether it has all that it was to have; otherwise it is not kept
     */
    record Page(byte[] bytes, boolean whole) {}

    /** The page of a thing; within a transaction. */
    Page page(String iri, Supplier<Page> made) {
        Key key = new Key(iri, store.generation());
        Page kept = pages.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        AtomicReference<Page> partial = new AtomicReference<>();
        // of those who ask at a time one makes it
        Page whole = pages.get(key, again -> {
            Page page = made.get();
            partial.set(page);
            return page.whole() ? page : null;
        });
        return whole == null ? Objects.requireNonNull(partial.get()) : whole;
    }
}
