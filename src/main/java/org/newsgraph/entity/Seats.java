package org.newsgraph.entity;

import java.util.Optional;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Mention;

/** Organisations that are called by the city of their seat: "Brussels" in an article on the European Union, not on Belgium. */
final class Seats {

    private final Table seats = Table.load("lexicon/seats-of-bodies.tsv");

    Optional<AuthorityEntry> body(Cast cast, String printed) {
        return seats.rows().stream().filter(row -> row.get("place").equals(printed))
                .filter(row -> isNamed(cast, row) && !speaksOf(cast, row))
                .findFirst().flatMap(row -> cast.authority.byId(row.get("organization")));
    }

    private static boolean isNamed(Cast cast, Row row) {
        return cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.ORGANIZATION).map(cast::printed)
                .flatMap(name -> cast.authority.organizations(name).stream()).anyMatch(e -> e.id().equals(row.get("organization")));
    }

    private static boolean speaksOf(Cast cast, Row row) {
        return cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.NATIONALITY)
                .map(cast::printed)
                .anyMatch(name -> cast.authority.state(name).filter(s -> s.id().equals(row.get("state"))).isPresent()
                        || cast.authority.nationality(name).stream().anyMatch(s -> s.id().equals(row.get("state"))));
    }
}
