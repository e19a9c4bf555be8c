package org.newsgraph.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article itself.
 *
 * @param publishedBasis articles-csv, json, html or text
 * @param sha256 of the input; an unchanged hash means unchanged facts
 */
public record ArticleFacts(String id, String source, @Nullable String title, @Nullable String publisher, @Nullable String agency,
        @Nullable LocalDate published, @Nullable String publishedBasis, @Nullable String dateline, List<String> authors, String language,
        @Nullable String url, String sha256) {

    public ArticleFacts {
        authors = List.copyOf(authors);
    }
}
