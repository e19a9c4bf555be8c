package org.newsgraph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the authority files know.
 *
 * @param id stable: an ISO 3166-1 alpha-3 code, "gn" and a GeoNames number, or a slug
 * @param type finer kind as the file gives it, such as "agency" or "capital"
 * @param aliases other names, in the file's order
 * @param of id of the state it belongs to; null when none or not known
 * @param within id of the province in which a city lies; null when not known
 * @param links IRIs of the same thing elsewhere, verified ones only
 * @param candidates IRIs that only one source gives; never links
 * @param titles words by which articles call a person without the name, such as "leader"
 * @param names how many other names GeoNames has for a city: one known far away has many; 0 where not counted
 * @param gender "m", "f" or empty, of persons
 */
public record AuthorityEntry(String id, Kind kind, String type, String name, List<String> aliases, @Nullable String of,
        @Nullable String within,
        List<String> links,
        List<String> candidates, @Nullable Point point, long population, int names, String gender, List<String> titles) {

    /** Which file it stands in. */
    public enum Kind {
        STATE, CITY, PROVINCE, REGION, ORGANIZATION, PERSON
    }

    /** WGS 84 degrees. */
    public record Point(double latitude, double longitude) {}

    public AuthorityEntry {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        candidates = List.copyOf(candidates);
        titles = List.copyOf(titles);
    }
}
