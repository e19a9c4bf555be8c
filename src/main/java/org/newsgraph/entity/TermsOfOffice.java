package org.newsgraph.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** The table {@code data/authority/terms.csv}. */
public final class TermsOfOffice {

    /** Characters of an ISO year. */
    private static final int YEAR = 4;
    /** Characters of an ISO month. */
    private static final int MONTH = 7;

    private TermsOfOffice() {
    }

    /**
     * All terms, in the order of the file.
     *
     * @throws IllegalArgumentException when a row has no holder, post or source, a date is none, a term ends before it begins, or an id is
     *     used twice; names the line
     */
    public static List<Term> load() {
        return read(Table.load("authority/terms.csv"));
    }

    static List<Term> read(Table table) {
        Set<String> ids = new HashSet<>();
        return table.rows().stream().map(TermsOfOffice::term).peek(term -> {
            if (!ids.add(term.id())) {
                throw new IllegalArgumentException("authority/terms.csv: the id " + term.id() + " is used twice");
            }
        }).toList();
    }

    private static Term term(Row row) {
        Term term = new Term(row.get("id"), row.get("holder"), row.get("post"), date(row, "begin"), date(row, "end"),
                row.get("verified").equals("yes"), row.get("source"));
        if (term.id().isEmpty() || term.holder().isEmpty() || term.post().isEmpty() || term.source().isEmpty()) {
            throw new IllegalArgumentException(row.at() + ": a term needs id, holder, post and source");
        }
        String begin = term.begin();
        String end = term.end();
        if (begin == null && end == null) {
            throw new IllegalArgumentException(row.at() + ": a term needs a begin or an end");
        }
        if (begin != null && end != null && first(begin).isAfter(last(end))) {
            throw new IllegalArgumentException(row.at() + ": the term ends before it begins");
        }
        return term;
    }

    private static @Nullable String date(Row row, String column) {
        String cell = row.get(column);
        try {
            if (!cell.isEmpty()) {
                first(cell);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(row.at() + ": '" + cell + "' is no date (YYYY, YYYY-MM or YYYY-MM-DD)", e);
        }
        return cell.isEmpty() ? null : cell;
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case YEAR -> Year.parse(date).atDay(1);
            case MONTH -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
