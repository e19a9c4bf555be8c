package org.newsgraph.link;

import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.AuthorityEntry;
import org.newsgraph.store.CanonicalThing;

/** Rows of the authority files that have a thing's name, and that nothing in the articles tells it to be. */
final class AuthorityNames {

    private static final int SHOWN = 4;
    private final Authority authority;

    AuthorityNames(Authority authority) {
        this.authority = authority;
    }

    /** What is ambiguous about the name, in words; empty when no row has it, or the thing is one of theirs. */
    Optional<String> ambiguity(CanonicalThing thing) {
        List<String> ids = thing.method().equals(Standing.BY_AUTHORITY) ? List.of() : rows(thing).stream().map(AuthorityEntry::id).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size()))) + (ids.size() > SHOWN ? " …" : "");
        return Optional.of(ids.size() == 1
                ? "the authority files have one of this name, " + shown + ", and nothing says that it is meant"
                : "the authority files have " + ids.size() + " of this name: " + shown);
    }

    private List<AuthorityEntry> rows(CanonicalThing thing) {
        return switch (thing.kind()) {
            case PERSON -> authority.persons(thing.name());
            case ORGANIZATION -> authority.organizations(thing.name());
            case STATE -> authority.state(thing.name()).stream().toList();
            case PLACE -> authority.places(thing.name());
        };
    }
}
