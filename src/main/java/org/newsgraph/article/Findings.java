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
    private @Nullable Printed masthead;
    private @Nullable Printed desk;
    private @Nullable Printed agency;
    private @Nullable Printed dateline;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    private @Nullable LocalDate dated;
    private @Nullable String day;
    private @Nullable String year;
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

    /** A newspaper that no table knows: the publisher unless a known one is named. */
    void masthead(Printed found) {
        masthead = masthead == null ? found : masthead;
    }

    /** Where the author sat: the place unless a dateline names one. */
    void desk(Printed found) {
        desk = desk == null ? found : desk;
    }

    void byline(Byline byline) {
        if (authors.isEmpty()) {
            authors.addAll(byline.authors());
        }
        byline.outlets().forEach(this::outlet);
        byline.mastheads().forEach(this::masthead);
    }

    /** The year in which an agency claims its rights: that of its dateline's day. */
    void year(Outlet holder, String found) {
        boolean own = agency != null && agency.text().equals(holder.name());
        year = year == null && own ? found : year;
    }

    private Optional<LocalDate> datelineDay() {
        return day == null || year == null
                ? Optional.empty()
                : PrintedDate.in(day + ", " + year).stream().map(PrintedDate::date).findFirst();
    }

    void place(Printed place) {
        dateline = dateline == null ? place : dateline;
    }

    void dateline(Dateline found) {
        day = day == null ? found.day().orElse(null) : day;
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
        LocalDate date = Stream.of(Optional.ofNullable(published), Optional.ofNullable(updated), Optional.ofNullable(dated), datelineDay())
                .flatMap(Optional::stream).findFirst().orElse(null);
        Printed outlet = publisher != null ? publisher : holder != null ? holder : masthead;
        Printed place = dateline != null ? dateline : desk;
        return new Details(null, title, outlet, agency, date, date == null ? null : Basis.TEXT, place, authors, null, null);
    }
}
