package org.newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Metadata.Basis;

/** What one source (a table beside the files, JSON fields, HTML metadata, the text itself) tells of an article; all of it may be absent. */
record Details(@Nullable String id, @Nullable String title, @Nullable Printed publisher, @Nullable Printed agency,
        @Nullable LocalDate published, @Nullable Basis basis, @Nullable Printed dateline, List<Printed> authors, @Nullable String language,
        @Nullable String url) {

    static final Details NONE = new Details(null, null, null, null, null, null, null, List.of(), null, null);

    Details {
        authors = List.copyOf(authors);
    }

    /** These details, completed by weaker ones; a name that both have takes its place in the text from the weaker one. */
    Details over(Details weaker) {
        return new Details(first(id, weaker.id), first(title, weaker.title), placed(publisher, weaker.publisher),
                placed(agency, weaker.agency), first(published, weaker.published), published == null ? weaker.basis : basis,
                placed(dateline, weaker.dateline), authors.isEmpty() ? weaker.authors : placed(authors, weaker.authors),
                first(language, weaker.language), first(url, weaker.url));
    }

    /** What may hold for each article of a file with many. */
    Details forMany() {
        return new Details(null, null, publisher, agency, published, basis, dateline, authors, language, url);
    }

    private static <T> @Nullable T first(@Nullable T strong, @Nullable T weak) {
        return strong == null ? weak : strong;
    }

    private static @Nullable Printed placed(@Nullable Printed strong, @Nullable Printed weak) {
        boolean same = strong != null && weak != null && strong.span() == null && strong.text().equals(weak.text());
        return strong == null || same ? weak : strong;
    }

    private static List<Printed> placed(List<Printed> strong, List<Printed> weak) {
        return strong.stream()
                .map(name -> weak.stream().filter(other -> other.text().equals(name.text())).findFirst().filter(o -> name.span() == null)
                        .orElse(name))
                .toList();
    }
}
