package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.Place;
import org.newsgraph.facts.Role;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quantities;
import org.newsgraph.mention.Quantity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whom and what the phrases of one article mean. Immutable; ids are local to the article. */
public final class Entities {

    /** A spokesman is of a ministry, that of a state: no chain of owners is longer. */
    private static final int LONGEST_CHAIN = 3;

    private final Cast cast;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final IdentityHashMap<Referent, String> actorIds = new IdentityHashMap<>();
    private final IdentityHashMap<Referent, String> placeIds = new IdentityHashMap<>();

    private Entities(Cast cast) {
        this.cast = cast;
    }

    static Entities of(Cast cast) {
        Entities entities = new Entities(cast);
        entities.number();
        return entities;
    }

    private void number() {
        List<Referent> acting = cast.all.stream().filter(this::isActor)
                .sorted(Comparator.comparingInt(Entities::first).thenComparingInt(r -> r.order))
                .toList();
        acting.forEach(referent -> actorIds.put(referent, "a" + (actorIds.size() + 1)));
        acting.forEach(referent -> actors.add(actor(referent)));
        List<Referent> named = cast.places.stream().sorted(Comparator.comparingInt(Entities::first).thenComparingInt(r -> r.order))
                .toList();
        for (Referent place : named) {
            String id = "p" + (placeIds.size() + 1);
            placeIds.put(place, id);
            AuthorityEntry entry = place.authority;
            places.add(new Place(id, place.name, List.copyOf(place.mentions), entry == null ? List.of() : entry.links(),
                    entry == null
                            ? null
                            : entry.id()));
        }
        cast.posts.stream().filter(p -> actorIds.containsKey(p.holder()))
                .forEach(p -> roles.add(new Role(idOf(p.holder()).orElseThrow(), p.title(), p
                        .organization() == null ? null : idOf(p.organization()).orElse(null), p.evidence())));
        roles.sort(Comparator.comparing(Role::evidence).thenComparing(Role::title));
    }

    private boolean isActor(Referent referent) {
        return referent.type != ActorType.State || referent.acts;
    }

    private static int first(Referent referent) {
        return referent.mentions.isEmpty() ? Integer.MAX_VALUE : referent.mentions.first().start();
    }

    private Actor actor(Referent referent) {
        Set<String> aliases = new TreeSet<>(referent.aliases);
        aliases.remove(referent.name);
        AuthorityEntry entry = referent.authority;
        String of = referent.of == null ? null : idOf(referent.of).orElse(null);
        return new Actor(Objects.requireNonNull(actorIds.get(referent)), referent.name, referent.type, List.copyOf(aliases),
                List.copyOf(referent.mentions),
                entry == null
                        ? List.of()
                        : entry.links(),
                entry == null ? null : entry.id(), of);
    }

    private Optional<String> idOf(Referent referent) {
        return Optional.ofNullable(actorIds.get(referent));
    }

    /** Every actor in the order of its first mention: named ones, states that act, and all groups and anonymous persons. */
    public List<Actor> actors() {
        return List.copyOf(actors);
    }

    /**
     * The actors worth keeping: persons, organisations and states, and of groups and anonymous sources those that take part in
     * something, with whatever these belong to.
     *
     * @param used ids of actors that claims refer to
     */
    public List<Actor> actors(Set<String> used) {
        Set<String> kept = new HashSet<>(used);
        for (Actor actor : actors) {
            boolean named = actor.type() != ActorType.Group && actor.type() != ActorType.AnonymousSource;
            if (named) {
                kept.add(actor.id());
            }
        }
        for (int rounds = 0; rounds < LONGEST_CHAIN; rounds++) {
            actors.stream().filter(a -> kept.contains(a.id()) && a.of() != null).forEach(a -> kept.add(a.of()));
        }
        return actors.stream().filter(a -> kept.contains(a.id())).toList();
    }

    /** Places that the article names. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Posts and titles that the article gives its actors. */
    public List<Role> roles() {
        return List.copyOf(roles);
    }

    /** The one actor a phrase means; bare nouns joined by "and" are one. */
    public Optional<String> actor(Party party) {
        Referent joint = cast.joint.get(party);
        if (joint != null) {
            return idOf(joint);
        }
        return mention(party).flatMap(m -> cast.meaning(m).or(() -> Optional.ofNullable(cast.issued.get(m.party())))).flatMap(this::idOf);
    }

    /** Every actor a phrase means without what is joined to it by "and": one, or the states of a name for several. */
    public List<String> alone(Party party) {
        List<Referent> members = cast.members.get(party);
        return members == null ? actor(party).stream().toList() : members.stream().map(this::idOf).flatMap(Optional::stream).toList();
    }

    /** Every actor a phrase means, with those joined to it by "and". */
    public List<String> actors(Party party) {
        List<String> ids = new ArrayList<>();
        List<Token> parts = new ArrayList<>(JoinedNouns.parts(party.sentence(), party.head()));
        mention(party).ifPresent(name -> parts.addAll(joinedInside(name)));
        for (Token part : parts) {
            alone(new Party(party.sentence(), part)).stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        return ids;
    }

    /** Of "Justice For Lorland, the Farmers' Union and local media" what the parser joins to the last word of the first name. */
    private static List<Token> joinedInside(Mention name) {
        Sentence sentence = name.sentence();
        return sentence.tokens().stream().filter(t -> t.index() > name.head().index() && name.name().contains(t.span()))
                .filter(t -> sentence.dominates(name.head(), t))
                .flatMap(t -> JoinedNouns.parts(sentence, t).stream().skip(1)).filter(t -> !name.name().contains(t.span())).toList();
    }

    /** The place a name stands for where something is or goes. */
    public Optional<String> place(Party party) {
        return mention(party).flatMap(m -> cast.place(m.party())).map(placeIds::get);
    }

    /** The state that an actor is, belongs to or speaks for. */
    public Optional<String> stateOf(String actorId) {
        return cast.all.stream().filter(r -> actorId.equals(actorIds.get(r))).findFirst().map(Referent::state).flatMap(this::idOf);
    }

    /** The state in which a place lies, or that it is, if that state acts in the article. */
    public Optional<String> stateAround(String placeId) {
        return cast.places.stream().filter(p -> placeId.equals(placeIds.get(p))).map(p -> p.authority).filter(Objects::nonNull).findFirst()
                .map(entry -> entry.kind() == AuthorityEntry.Kind.STATE ? entry.id() : entry.of())
                .flatMap(state -> cast.all.stream().filter(r -> r.type == ActorType.State && r.authority != null
                        && r.authority.id().equals(state)).findFirst())
                .flatMap(this::idOf);
    }

    /** How many a pronoun means: the count printed with the group that it takes up. */
    public Optional<Quantity> count(Party pronoun) {
        Optional<Referent> group = mention(pronoun).filter(m -> m.kind() == Mention.Kind.PRONOUN).flatMap(cast::meaning)
                .filter(r -> r.type == ActorType.Group && r.plural);
        List<Mention> before = group.map(r -> r.seen).orElse(List.of()).stream()
                .filter(m -> m.kind() != Mention.Kind.PRONOUN && m.name().end() <= pronoun.span().start()).toList();
        for (Mention mention : before.reversed()) {
            Optional<Quantity> count = Quantities.of(mention.sentence(), mention.head());
            if (count.isPresent() || !Descriptions.definite(mention)) {
                return count;
            }
        }
        return Optional.empty();
    }

    /** The words of a phrase, with determiner and title. */
    public Span phrase(Party party) {
        return mention(party).map(Mention::phrase).orElse(party.span());
    }

    /** The mention that a token governs or, failing that, stands in. */
    private Optional<Mention> mention(Party party) {
        return cast.mentions.headedBy(party.sentence(), party.head())
                .or(() -> cast.mentions.in(party.sentence()).stream().filter(m -> m.name()
                        .contains(party.head().span())).min(Comparator.comparingInt(m -> m.name().length())));
    }
}
