package org.newsgraph.facts;

import java.util.List;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts or speaks in this article.
 *
 * @param id local to the article: "a1", "a2", …
 * @param name canonical when the authority files know it, else the fullest form printed
 * @param aliases other forms that mean it here
 * @param mentions spans of all its mentions, names and not, sorted
 * @param links IRIs of the same thing elsewhere, verified ones only
 * @param authority identifier in the authority files, such as "KOR" or "yonhap"; null when they do not know it
 * @param of id of the actor it belongs to or speaks for: a ministry's state, an anonymous official's ministry, a group's state
 */
public record Actor(String id, String name, ActorType type, List<String> aliases, List<Span> mentions, List<String> links,
        @Nullable String authority, @Nullable String of) {

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }
}
