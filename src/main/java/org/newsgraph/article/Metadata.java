package org.newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself, or a file beside it says of it.
 *
 * @param title headline without furniture
 * @param publisher the outlet, by its usual name
 * @param agency the news agency whose text it is, by its usual name
 * @param published day of publication
 * @param publishedBasis where {@code published} comes from; null when there is none
 * @param dateline place name of the dateline as printed, in ordinary capitals ("Istanbul")
 * @param authors names of the byline
 * @param language BCP 47 tag
 * @param url where it was published
 */
public record Metadata(@Nullable String title, @Nullable Printed publisher, @Nullable Printed agency, @Nullable LocalDate published,
        @Nullable Basis publishedBasis, @Nullable Printed dateline, List<Printed> authors, String language, @Nullable String url) {

    /** Where the day of publication was found, the most trusted first. */
    public enum Basis {
        ARTICLES_CSV, JSON, HTML, TEXT
    }

    public Metadata {
        authors = List.copyOf(authors);
        if ((published == null) != (publishedBasis == null)) {
            throw new IllegalArgumentException("a day of publication and its basis come together");
        }
    }
}
