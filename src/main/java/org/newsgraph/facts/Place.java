package org.newsgraph.facts;

import java.util.List;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that the article names.
 *
 * @param id local to the article: "p1", "p2", …
 * @param authority identifier in the authority files; null when they do not know it
 */
public record Place(String id, String name, List<Span> mentions, List<String> links, @Nullable String authority) {

    public Place {
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }
}
