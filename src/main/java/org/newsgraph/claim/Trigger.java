package org.newsgraph.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Incident.PlaceRole;
import org.newsgraph.claim.Incident.Role;
import org.newsgraph.lexicon.Row;

/**
 * A word that names an incident, with what its dependents are to it.
 *
 * @param particles each a word, or several, one of which must stand with it; none when empty
 * @param subject role of the surface subject of an active verb, or of a noun's possessor
 * @param object role of the object, or of what follows "of"
 * @param place the object is a place in this role
 * @param plover PLOVER class, when it is not the one of the type
 */
record Trigger(String lemma, boolean verb, List<List<String>> particles, String type, @Nullable Role subject, @Nullable Role object,
        @Nullable PlaceRole place, List<Need> needs, Set<String> idioms, @Nullable String plover) {

    static Trigger read(Row row) {
        List<List<String>> particles = row.list("particle").stream().map(p -> List.of(p.split(" "))).toList();
        List<Need> needs = row.get("needs").isEmpty() ? List.of() : Stream.of(row.get("needs").split(" +")).map(n -> need(row, n)).toList();
        return new Trigger(row.get("lemma"), row.get("pos").equals("verb"), particles, row.get("type"), role(row, "subject"),
                role(row, "object"), place(row), needs, Set.copyOf(row.list("not")),
                row.get("plover").isEmpty() ? null : row.get("plover"));
    }

    private static Need need(Row row, String cell) {
        try {
            return Need.read(cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.at() + ": no condition '" + cell + "'", e);
        }
    }

    private static @Nullable Role role(Row row, String column) {
        return switch (row.get(column)) {
            case "", "site", "origin", "destination" -> null;
            default -> row.oneOf(Role.class, column);
        };
    }

    private static @Nullable PlaceRole place(Row row) {
        return switch (row.get("object")) {
            case "site", "origin", "destination" -> row.oneOf(PlaceRole.class, "object");
            default -> null;
        };
    }

    /** Whether the verb is said of an object, so that it may be passive. */
    boolean takesObject() {
        return object != null || place != null || needs.stream().anyMatch(n -> n.where() == Need.Where.OBJECT);
    }

    /** The more conditions, the earlier it is tried. */
    int weight() {
        return (particles.isEmpty() ? 0 : 10) + needs.size();
    }
}
