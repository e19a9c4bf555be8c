package org.newsgraph.server;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.Contents;
import org.newsgraph.store.Store;

/** How much is in the store; counted anew only when something was committed, and not too often, since counting reads everything. */
final class Figures {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Store store;
    private final Ask ask;
    private Map<String, Node> build = Map.of();
    private @Nullable Contents contents;
    private long quads;
    private long counted;
    private String generation = "";

    Figures(Store store, Ask ask) {
        this.store = store;
        this.ask = ask;
    }

    synchronized Contents contents() {
        Contents known = contents;
        String now = store.read(store::generation);
        if (known == null || !now.equals(generation) && System.nanoTime() - counted > FRESH.toNanos()) {
            known = Contents.of(store);
            quads = store.size();
            build = ask.select("server/build.rq", "thing", store.base()).rows().stream().findFirst().orElse(Map.of());
            contents = known;
            generation = now;
            counted = System.nanoTime();
        }
        return known;
    }

    /** Number of quads in the named graphs. */
    synchronized long quads() {
        contents();
        return quads;
    }

    /** End of the last build and the days of the articles: {@code built}, {@code first}, {@code last}. */
    synchronized Map<String, Node> build() {
        contents();
        return build;
    }
}
