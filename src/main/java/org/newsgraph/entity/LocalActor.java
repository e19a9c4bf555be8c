package org.newsgraph.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.facts.ActorType;

/**
 * What one article tells of one actor, as far as it helps to find the same one in other articles.
 *
 * @param article id of the article
 * @param local id of the actor inside it
 * @param authority identifier in the authority files; null when they do not know it
 * @param roles titles of posts that the article gives it
 * @param of canonical name of what it belongs to, such as a ministry or state; null when the article does not say
 * @param state canonical name of the state behind it; null when the article does not say
 * @param published day of the article; null when not known
 */
public record LocalActor(String article, String local, String name, ActorType type, @Nullable String authority, List<String> roles,
        @Nullable String of, @Nullable String state, @Nullable LocalDate published) implements Comparable<LocalActor>, Serializable {

    public LocalActor {
        roles = List.copyOf(roles);
    }

    @Override
    public int compareTo(LocalActor other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : local.compareTo(other.local);
    }
}
