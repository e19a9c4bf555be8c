package org.newsgraph.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Metadata.Basis;
import org.newsgraph.article.Reading.Reason;

/** Named cells (of a table, or fields of a JSON object) to the details of an article. */
final class FieldReader {

    private final Outlets outlets;

    FieldReader(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * @param cells values by field name, blank ones left out; several authors are divided by ';' or '|'
     * @throws NotAnArticle MALFORMED when a date is none or an id cannot be one
     */
    Details read(Map<String, String> cells, Basis basis) throws NotAnArticle {
        LocalDate published = date(cells.get("published"));
        return new Details(id(cells.get("id")), cells.get("title"), outlet(cells.get("publisher")), outlet(cells.get("agency")), published,
                published == null ? null : basis, name(cells.get("dateline")), authors(cells.get("authors")), cells.get("language"),
                cells.get("url"));
    }

    private static @Nullable String id(@Nullable String id) throws NotAnArticle {
        if (id != null && !Article.isId(id)) {
            throw new NotAnArticle(Reason.MALFORMED, "the id '" + id + "' cannot be one: up to 200 printing characters, not '.' or '..'");
        }
        return id;
    }

    private static @Nullable LocalDate date(@Nullable String cell) throws NotAnArticle {
        if (cell == null) {
            return null;
        }
        List<PrintedDate> dates = PrintedDate.in(cell);
        if (dates.isEmpty()) {
            throw new NotAnArticle(Reason.MALFORMED, "published '" + cell + "' is no day, or more than one; write it as 2023-10-13");
        }
        return dates.getFirst().date();
    }

    private @Nullable Printed outlet(@Nullable String cell) {
        return cell == null ? null : new Printed(outlets.exactly(cell).map(Outlet::name).orElse(cell), null);
    }

    private static @Nullable Printed name(@Nullable String cell) {
        return cell == null ? null : new Printed(cell, null);
    }

    private static List<Printed> authors(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("[;|]")).map(String::strip).filter(s -> !s.isEmpty()).map(s -> new Printed(s, null)).toList();
    }
}
