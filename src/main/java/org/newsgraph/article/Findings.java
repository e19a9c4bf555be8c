package org.newsgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Metadata.Basis;

/** Gathers what a page's furniture tells of its article; of two answers the first one found holds. */
final class Findings {

    private @Nullable String title;
    private @Nullable Printed publisher;
    private @Nullable Printed holder;
    private @Nullable Printed agency;
    private @Nullable Printed dateline;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    private @Nullable LocalDate dated;
    private final List<Printed> authors = new ArrayList<>();

    void title(String found) {
        title = title == null ? found : title;
    }

    void outlet(Byline.NamedOutlet found) {
        if (found.outlet().isAgency()) {
            agency = agency == null ? found.printed() : agency;
        } else {
            publisher = publisher == null ? found.printed() : publisher;
        }
    }

    /** Who runs the site or holds the rights: the publisher unless another one is named. */
    void holder(Byline.NamedOutlet found) {
        outlet(found);
        holder = holder == null ? found.printed() : holder;
    }

    void byline(Byline byline) {
        if (authors.isEmpty()) {
            authors.addAll(byline.authors());
        }
        byline.outlets().forEach(this::outlet);
    }

    void place(Printed place) {
        dateline = dateline == null ? place : dateline;
    }

    void dateline(Dateline found) {
        found.place().ifPresent(this::place);
        found.agency().ifPresent(this::outlet);
        found.date().ifPresent(date -> dated = dated == null ? date.date() : dated);
    }

    void date(LocalDate date, boolean update) {
        if (update) {
            updated = updated == null ? date : updated;
        } else {
            published = published == null ? date : published;
        }
    }

    boolean hasDate() {
        return published != null || updated != null;
    }

    Details details() {
        LocalDate day = Stream.of(Optional.ofNullable(published), Optional.ofNullable(updated), Optional.ofNullable(dated))
                .flatMap(Optional::stream).findFirst().orElse(null);
        return new Details(null, title, publisher == null ? holder : publisher, agency, day, day == null ? null : Basis.TEXT, dateline,
                authors, null, null);
    }
}
