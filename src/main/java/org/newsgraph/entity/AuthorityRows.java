package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;

/** Rows of the authority files to entries. */
final class AuthorityRows {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String DBPEDIA = "http://dbpedia.org/resource/";
    private static final String GEONAMES = "https://sws.geonames.org/";

    private AuthorityRows() {
    }

    static AuthorityEntry state(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.STATE, "state", row.get("name"), row.list("aliases"), null, null,
                withDbpedia(row, true), withDbpedia(row, false), null, 0, 0, "", List.of());
    }

    private static List<String> withDbpedia(Row row, boolean verified) {
        List<String> links = new ArrayList<>(links(row, verified, row.get("geonames_verified")));
        links.addAll(identifier(row, "dbpedia", DBPEDIA, verified));
        return List.copyOf(links);
    }

    static AuthorityEntry city(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.CITY, row.get("kind"), row.get("name"), row.list("aliases"), row.get(
                "country"), orNull(row.get("province")), links(row, true, "yes"), links(row, false, "yes"),
                new AuthorityEntry.Point(number(row, "latitude"), number(row,
                        "longitude")),
                (long) number(row, "population"), (int) number(row, "names"), "", List.of());
    }

    static AuthorityEntry town(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.CITY, row.get("kind"), row.get("name"), row.list("aliases"),
                row.get("country"), orNull(row.get("province")), List.of(GEONAMES + row.get("id").substring(2) + "/"), List.of(),
                new AuthorityEntry.Point(number(row, "latitude"), number(row, "longitude")), (long) number(row, "population"), 0, "",
                List.of());
    }

    static AuthorityEntry province(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.PROVINCE, "province", row.get("name"), row.list("aliases"), row.get(
                "country"), null, links(row, true, "yes"), links(row, false, "yes"), null, 0, 0, "", List.of());
    }

    static AuthorityEntry region(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.REGION, row.get("kind"), row.get("name"), row.list("aliases"),
                orNull(row
                        .get("country")),
                null, links(row, true, row.get("geonames_verified")), links(row, false, row.get("geonames_verified")), null, 0, 0, "",
                List.of());
    }

    static AuthorityEntry organization(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.ORGANIZATION, row.get("type"), row.get("name"), row.list("aliases"),
                orNull(
                        row.get("of")),
                null, wikidata(row, true), wikidata(row, false), null, 0, 0, "", List.of());
    }

    static AuthorityEntry person(Row row) {
        return new AuthorityEntry(row.get("id"), AuthorityEntry.Kind.PERSON, "person", row.get("name"), row.list("aliases"), orNull(row.get(
                "of")), null, wikidata(row, true), wikidata(row, false), null, 0, 0, row.get("gender"), row.list("titles"));
    }

    private static List<String> links(Row row, boolean verified, String geonamesVerified) {
        List<String> links = new ArrayList<>(wikidata(row, verified));
        if (!row.get("geonames").isEmpty() && verified == geonamesVerified.equals("yes")) {
            links.add(GEONAMES + row.get("geonames") + "/");
        }
        return links;
    }

    private static List<String> wikidata(Row row, boolean verified) {
        return identifier(row, "wikidata", WIKIDATA, verified);
    }

    /** What a row has of one data set, if its evidence is as asked for. */
    private static List<String> identifier(Row row, String column, String namespace, boolean verified) {
        String id = row.get(column);
        String flag = row.get(column + "_verified");
        if (!flag.equals("yes") && !flag.equals("no")) {
            throw new IllegalArgumentException(row.at() + ": " + column + "_verified is '" + flag + "', not yes or no");
        }
        return id.isEmpty() || verified != flag.equals("yes") ? List.of() : List.of(namespace + id);
    }

    private static double number(Row row, String column) {
        try {
            return Double.parseDouble(row.get(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(row.at() + ": '" + row.get(column) + "' is no number", e);
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
