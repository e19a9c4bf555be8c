package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.entity.Entities;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quantity;
import org.newsgraph.text.Document;
import org.newsgraph.text.Token;

/** Ids of the actors that phrases mean; a speaker nobody can name becomes an anonymous source of its own. */
final class Actors {

    private static final ActorNouns NOUNS = ActorNouns.load();

    private final Entities entities;
    private final Map<Party, Actor> unnamed = new HashMap<>();
    private final List<Actor> inOrder = new ArrayList<>();
    private final Described described;

    Actors(Entities entities, Document document) {
        this.entities = entities;
        this.described = new Described(document);
    }

    /** Whoever a phrase means, or the name beside it that says so: "the harbour master, Goran Pitt". */
    List<String> of(Party party) {
        Party meant = party.referent();
        List<String> ids = entities.actors(meant);
        return ids.isEmpty()
                ? meant.sentence().dependents(meant.head(), Set.of("appos")).filter(Token::isProperNoun)
                        .map(a -> entities.actors(new Party(meant.sentence(), a))).filter(a -> a.size() == 1).findFirst().orElse(ids)
                : ids;
    }

    /** The same without those joined to it by "and". */
    List<String> alone(Party party) {
        return entities.alone(party.referent());
    }

    Optional<String> first(Party party) {
        return entities.actor(party.referent());
    }

    Span phrase(Party party) {
        return entities.phrase(party);
    }

    Optional<String> stateOf(String actor) {
        return entities.stateOf(actor);
    }

    /** The state that a place, or a state told as a place, is or lies in. */
    Optional<String> stateAround(String place) {
        return entities.stateAround(place).or(() -> entities.stateOf(place));
    }

    /** One person, named or not, who can be taken up by "he" or "she". */
    boolean isPerson(String actor) {
        ActorType type = type(actor);
        return type == ActorType.Person || type == ActorType.AnonymousSource;
    }

    Optional<Quantity> count(Party pronoun) {
        return entities.count(pronoun);
    }

    Optional<String> place(Party party) {
        return entities.place(party);
    }

    /** Who is only described by this phrase; empty when it does not describe anybody. */
    Optional<String> described(Party party) {
        return Described.describes(party) ? Optional.of(described.actor(party)) : Optional.empty();
    }

    ActorType type(String actor) {
        return entities.actors().stream().filter(a -> a.id().equals(actor)).map(Actor::type).findFirst()
                .or(() -> described.byId(actor).map(Actor::type)).orElse(ActorType.AnonymousSource);
    }

    /** A source known only by these words: anonymous when it is a person, while "its embassy" or "the text" hides nobody. */
    String unnamed(Party party, String words) {
        return unnamed.computeIfAbsent(party, p -> {
            Actor actor = new Actor("u" + (inOrder.size() + 1), words, type(p), List.of(), List.of(entities.phrase(p)),
                    List.of(), null, null);
            inOrder.add(actor);
            return actor;
        }).id();
    }

    private static ActorType type(Party party) {
        return NOUNS.kind(party.head()).map(kind -> switch (kind) {
            case PERSON, SOURCE -> ActorType.AnonymousSource;
            case INSTITUTION -> ActorType.Organization;
            case GROUP, MEDIA, DOCUMENT -> ActorType.Group;
        }).orElse(ActorType.Group);
    }

    /** The actor of this name, such as the outlet. */
    Optional<String> named(String name) {
        return entities.actors().stream().filter(a -> a.name().equals(name)).map(Actor::id).findFirst();
    }

    List<Actor> used(Set<String> ids) {
        List<Actor> all = new ArrayList<>(entities.actors(ids));
        described.all().stream().filter(a -> ids.contains(a.id())).forEach(all::add);
        all.addAll(inOrder);
        return all;
    }
}
