package org.newsgraph.link;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.store.CanonicalThing.Kind;

/** Which of another data set's types are of our kinds: by their names, from {@code data/lexicon/linked-types.tsv}, or by given ids. */
final class TypeNames {

    private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, String> ids;

    private TypeNames(Map<Kind, String> ids) {
        this.ids = ids;
    }

    /** @param ids of the service's types, for kinds whose type is known */
    static TypeNames load(Map<Kind, String> ids) {
        TypeNames types = new TypeNames(ids.isEmpty() ? Map.of() : new EnumMap<>(ids));
        for (Row row : Table.load("lexicon/linked-types.tsv").rows()) {
            types.names.computeIfAbsent(row.oneOf(Kind.class, "kind"), kind -> new HashSet<>()).addAll(row.list("names"));
        }
        return types;
    }

    /** The id to restrict questions about a kind to: the given one, or the service's only default type of the kind; else empty. */
    String toAsk(Kind kind, Manifest manifest) {
        String given = ids.get(kind);
        if (given != null) {
            return given;
        }
        List<String> fitting = manifest.defaultTypes().stream().filter(type -> is(kind, type)).map(Candidate.Type::id).toList();
        return fitting.size() == 1 ? fitting.get(0) : "";
    }

    /** Why the types of a candidate leave doubts about its being of a kind; empty when they leave none. */
    Optional<String> doubt(Kind kind, List<Candidate.Type> types) {
        String wanted = kind.name().toLowerCase(Locale.ROOT);
        if (types.isEmpty()) {
            return Optional.of("its type is not told");
        }
        for (Candidate.Type type : types) {
            for (Kind other : Kind.values()) {
                boolean tolerated = other == kind || kind == Kind.STATE && other == Kind.PLACE;
                if (!tolerated && !is(kind, type) && is(other, type)) {
                    return Optional.of("it is a " + label(type) + ", not a " + wanted);
                }
            }
        }
        return types.stream().anyMatch(type -> is(kind, type))
                ? Optional.empty()
                : Optional.of("nothing says that a " + label(types.get(0)) + " is a " + wanted);
    }

    private boolean is(Kind kind, Candidate.Type type) {
        return type.id().equals(ids.get(kind)) || names.getOrDefault(kind, Set.of()).contains(type.name().strip().toLowerCase(Locale.ROOT));
    }

    private static String label(Candidate.Type type) {
        return type.name().isBlank() ? type.id() : type.name();
    }
}
