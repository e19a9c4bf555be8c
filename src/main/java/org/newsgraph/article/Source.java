package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft comes from.
 *
 * @param place as the user would look for it
 * @param name of the file
 * @param fallbackId id of an article that has none; null where there is no file: what comes without is known by its content, so that the next
 *        that comes is another article
 * @param row what the table beside it says
 */
record Source(String place, String name, @Nullable String fallbackId, Optional<Sidecar.Row> row) {

    static Source ofFile(String place, String name, Optional<Sidecar.Row> row) {
        return new Source(place, name, Slug.of(name), row);
    }

    /** @param bytes of the original */
    Draft.Page page(byte[] bytes, Draft.Lines lines) {
        return new Draft.Page(place, Fingerprint.of(bytes, row.map(Sidecar.Row::canonical).orElse("")), lines);
    }

    Draft.Text text(Details given, SourceText original, List<Line> lines) {
        return new Draft.Text(name, fallbackId, row.map(r -> r.details().over(given)).orElse(given), original, lines);
    }

    /** A part of a file with many articles; the table's id and title are not for each of them. */
    Source part(String partPlace, String partName) {
        return new Source(partPlace, partName, fallbackId, row.map(r -> new Sidecar.Row(r.details().forMany(), r.canonical())));
    }

    /**
     * One of many in a file: without an id of its own it is known by the file and its content, not by its place among the others, which changes when
     * one before it goes.
     *
     * @param newName what the article will be known by
     * @param bytes of this one
     */
    Source oneOfMany(String newName, byte[] bytes) {
        return new Source(place, newName, fallbackId == null ? null : fallbackId + "-" + Fingerprint.shortOf(bytes), row);
    }
}
