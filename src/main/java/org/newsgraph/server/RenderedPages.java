package org.newsgraph.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they are at one commit, so that a page of which thousands of articles speak is made once for all its readers. Each commit makes
 * all of them old, and no reader gets one of an earlier commit: what a page says is true now, or not on it. Those asked for least give way
 * when there are too many.
 */
final class RenderedPages {

    private static final long MOST_BYTES = 64L << 20;
    /** Of an entry beside its page. */
    private static final int OVERHEAD = 500;

    private final Cache<Key, Page> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .<Key, Page>weigher((key, page) -> page.bytes().length + OVERHEAD).build();
    private final ConcurrentMap<Key, CompletableFuture<@Nullable Page>> making = new ConcurrentHashMap<>();

    /**
     * Which page.
     *
     * @param generation the commit
     */
    record Key(String iri, String generation) {}

    /**
     * A page that was made.
     *
     * @param open number of tables that it does not have yet
     * @param kept whether later readers get it too, until there is one with fewer open tables
     */
    record Page(byte[] bytes, int open, boolean kept) {

        /** Whether all readers get this one. */
        boolean isFinal() {
            return kept && open == 0;
        }
    }

    /** The page as it is known; of those who ask for one that is not known, one makes it. */
    Page page(Key key, Supplier<Page> made) {
        Page known = pages.getIfPresent(key);
        if (known != null) {
            return known;
        }
        CompletableFuture<@Nullable Page> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Page> other = making.putIfAbsent(key, mine);
        if (other != null) {
            Page page = other.join();
            // one who failed leaves it to each
            return page == null ? made.get() : page;
        }
        Page page = null;
        try {
            page = made.get();
            if (page.kept()) {
                keep(key, page);
            }
            return page;
        } finally {
            making.remove(key, mine);
            mine.complete(page);
        }
    }

    /** Gives it to readers from now on, unless there is one with fewer open tables. */
    void keep(Key key, Page page) {
        pages.asMap().merge(key, page, (before, now) -> now.open() <= before.open() ? now : before);
    }
}
