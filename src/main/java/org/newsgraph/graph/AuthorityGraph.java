package org.newsgraph.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.AuthorityEntry;
import org.newsgraph.entity.AuthorityEntry.Point;
import org.jspecify.annotations.Nullable;

/** The graph {@code authority}: those actors and places of the authority files that articles name, and what these belong to. */
public final class AuthorityGraph {

    private AuthorityGraph() {
    }

    /**
     * Describes entries of the authority files.
     *
     * @param ids of the entries that articles name; ids that the files do not know are passed over
     */
    public static Graph of(Authority authority, Collection<String> ids, Base base) {
        Triples triples = new Triples();
        named(authority, ids).values().forEach(entry -> write(triples, entry, base));
        return triples.graph();
    }

    /** What the files say of the same entries in other data sets: verified identifiers are links, others candidates. */
    public static Links links(Authority authority, Collection<String> ids, Base base) {
        Collection<AuthorityEntry> entries = named(authority, ids).values();
        return new Links(
                entries.stream().flatMap(entry -> entry.links().stream()
                        .map(link -> new ExternalLink(canonical(entry, base).getURI(), link, Links.AUTHORITY, 1))).toList(),
                entries.stream().flatMap(entry -> entry.candidates().stream()
                        .map(link -> new LinkCandidate(canonical(entry, base).getURI(), link, entry.name(), "", Links.AUTHORITY, null, "",
                                "no second source confirms it", null)))
                        .toList());
    }

    /** IRIs of everything that the files know, as actor and as place. */
    public static Set<String> iris(Authority authority, Base base) {
        return authority.entries().stream().flatMap(entry -> switch (entry.kind()) {
            case STATE -> Stream.of(base.authorityActor(entry.id()), base.authorityPlace(entry.id()));
            case ORGANIZATION, PERSON, CITY, PROVINCE, REGION -> Stream.of(canonical(entry, base));
        }).map(Node::getURI).collect(Collectors.toSet());
    }

    /**
     * Ids of entries in the order of the files.
     *
     * @param wanted each has to hold for one of an entry's IRIs, as actor or as place: a region that acts is described as a place
     */
    public static List<String> ids(Authority authority, List<Predicate<String>> wanted, Base base) {
        return authority.entries().stream().filter(entry -> wanted.stream().allMatch(holds -> holds.test(base.authorityActor(entry.id())
                .getURI()) || holds.test(base.authorityPlace(entry.id()).getURI()))).map(AuthorityEntry::id).toList();
    }

    /** IRIs of what an authority graph describes. */
    public static Set<String> subjects(Graph graph) {
        Set<String> subjects = new HashSet<>();
        graph.find(Node.ANY, Terms.TYPE, Node.ANY).forEachRemaining(triple -> subjects.add(triple.getSubject().getURI()));
        return subjects;
    }

    private static SortedMap<String, AuthorityEntry> named(Authority authority, Collection<String> ids) {
        SortedMap<String, AuthorityEntry> named = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            authority.byId(open.pop()).filter(entry -> named.put(entry.id(), entry) == null).ifPresent(entry -> {
                if (entry.of() != null) {
                    open.push(entry.of());
                }
            });
        }
        return named;
    }

    private static Node canonical(AuthorityEntry entry, Base base) {
        return switch (entry.kind()) {
            case STATE, ORGANIZATION, PERSON -> base.authorityActor(entry.id());
            case CITY, PROVINCE, REGION -> base.authorityPlace(entry.id());
        };
    }

    private static void write(Triples triples, AuthorityEntry entry, Base base) {
        Node node = canonical(entry, base);
        switch (entry.kind()) {
            case STATE -> {
                actor(triples, node, Vocabulary.STATE, entry, base);
                Node territory = base.authorityPlace(entry.id());
                place(triples, territory, entry.point());
                triples.text(territory, Terms.PREF_LABEL, entry.name()).add(territory, Vocabulary.TERRITORY_OF, node);
            }
            case ORGANIZATION -> actor(triples, node, Terms.ORGANIZATION, entry, base);
            case PERSON -> actor(triples, node, Terms.PERSON, entry, base);
            case CITY, PROVINCE, REGION -> {
                place(triples, node, entry.point());
                triples.add(node, Terms.WITHIN, entry.of() == null ? null : base.authorityPlace(entry.of()));
            }
        }
        triples.text(node, Terms.PREF_LABEL, entry.name()).text(node, Vocabulary.AUTHORITY_TYPE,
                entry.type().isEmpty() ? null : entry.type());
        entry.aliases().stream().filter(alias -> !alias.equals(entry.name())).forEach(alias -> triples.text(node, Terms.ALT_LABEL, alias));
    }

    private static void actor(Triples triples, Node node, Node kind, AuthorityEntry entry, Base base) {
        triples.type(node, Vocabulary.CANONICAL_ACTOR, kind).add(node, Vocabulary.BELONGS_TO,
                entry.of() == null ? null : base.authorityActor(entry.of()));
    }

    private static void place(Triples triples, Node node, @Nullable Point point) {
        triples.type(node, Vocabulary.CANONICAL_PLACE);
        if (point != null) {
            Node geometry = Base.below(node, "geometry");
            triples.add(node, Terms.HAS_GEOMETRY, geometry).type(geometry, Terms.GEOMETRY).typed(geometry, Terms.AS_WKT,
                    "POINT(" + Triples.decimal(point.longitude()) + " " + Triples.decimal(point.latitude()) + ")",
                    TypeMapper.getInstance().getSafeTypeByName(Terms.WKT_LITERAL));
        }
    }
}
