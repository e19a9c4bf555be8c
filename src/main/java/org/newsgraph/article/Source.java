package org.newsgraph.article;

import java.util.List;
import java.util.Optional;

/**
 * Where a draft comes from.
 *
 * @param place as the user would look for it
 * @param name of the file
 * @param ofFile whether there is one; what comes without is known by its content, so that the next that comes is another article
 * @param row what the table beside it says
 */
record Source(String place, String name, boolean ofFile, Optional<Sidecar.Row> row) {

    /** @param bytes of the original */
    Draft.Page page(byte[] bytes, Draft.Lines lines) {
        return new Draft.Page(place, Fingerprint.of(bytes, row.map(Sidecar.Row::canonical).orElse("")), lines);
    }

    Draft.Text text(Details given, SourceText original, List<Line> lines) {
        return new Draft.Text(name, ofFile ? Slug.of(name) : null, row.map(r -> r.details().over(given)).orElse(given), original, lines);
    }

    /** A part of a file with many articles; the table's id and title are not for each of them. */
    Source part(String partPlace, String partName) {
        return new Source(partPlace, partName, ofFile, row.map(r -> new Sidecar.Row(r.details().forMany(), r.canonical())));
    }
}
