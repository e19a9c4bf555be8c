package org.newsgraph.entity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A post that one article gives to somebody.
 *
 * @param article id of the article
 * @param local id of the post inside it
 * @param title as the article prints it
 * @param body local id of the organisation or state in which it is held; null when the article does not say
 * @param bodyName canonical name of that body
 * @param state canonical name of the state behind body or holder; null when the article does not say
 */
public record LocalPost(String article, String local, String title, @Nullable String body, @Nullable String bodyName,
        @Nullable String state) implements Comparable<LocalPost>, Serializable {

    @Override
    public int compareTo(LocalPost other) {
        return local.compareTo(other.local);
    }
}
