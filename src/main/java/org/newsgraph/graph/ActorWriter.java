package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.PostTitle;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.Place;
import org.newsgraph.facts.Role;
import org.jspecify.annotations.Nullable;

/** Actors, places and posts as the article presents them. Who they are in the world is not said here. */
final class ActorWriter {

    private final Triples triples;
    private final Locals locals;
    private final Spans spans;
    private final Set<Node> posts = new HashSet<>();

    ActorWriter(Triples triples, Locals locals, Spans spans) {
        this.triples = triples;
        this.locals = locals;
        this.spans = spans;
    }

    void write(Actor actor) {
        Node node = locals.actor(actor.id());
        triples.type(node, Vocabulary.ACTOR, kind(actor.type())).text(node, Terms.PREF_LABEL, actor.name()).add(node,
                Vocabulary.REPORTED_IN,
                locals.article());
        actor.aliases().stream().filter(alias -> !alias.equals(actor.name())).forEach(alias -> triples.text(node, Terms.ALT_LABEL, alias));
        triples.text(node, Vocabulary.AUTHORITY_ID, actor.authority());
        actor.mentions().forEach(mention -> triples.add(node, Vocabulary.HAS_MENTION, spans.mention(mention)));
        if (actor.of() != null && !actor.of().equals(actor.id())) {
            triples.add(node, Vocabulary.BELONGS_TO, locals.actor(actor.of()));
        }
    }

    void write(Place place) {
        Node node = locals.place(place.id());
        triples.type(node, Vocabulary.PLACE).text(node, Terms.PREF_LABEL, place.name()).add(node, Vocabulary.REPORTED_IN, locals.article());
        triples.text(node, Vocabulary.AUTHORITY_ID, place.authority());
        place.mentions().forEach(mention -> triples.add(node, Vocabulary.HAS_MENTION, spans.mention(mention)));
    }

    /** @param published when the role is attested, unless its title says that it was held before or will be */
    void write(Role role, @Nullable LocalDate published) {
        Node member = locals.actor(role.actor());
        Node organization = role.organization() == null ? null : locals.actor(role.organization());
        String at = organization == null ? "" : "-at-" + Locals.key(organization);
        Node post = Base.below(locals.article(), "post/" + Segment.slug(role.title()) + at);
        if (posts.add(post)) {
            triples.type(post, Terms.POST).text(post, Terms.PREF_LABEL, role.title()).add(post, Terms.POST_IN, organization);
        }
        boolean holds = PostTitle.of(role.title()).time() == PostTitle.Time.NOW;
        Node membership = locals.name("membership/" + Locals.key(member) + "-" + Base.offsets(role.evidence(), "-"));
        triples.type(membership, Terms.MEMBERSHIP).add(membership, Terms.MEMBER, member).add(membership, Vocabulary.IN_POST, post)
                .add(membership, Terms.OF_ORGANIZATION, organization).date(membership, Vocabulary.ATTESTED_ON, holds ? published : null)
                .add(membership, Vocabulary.REPORTED_IN, locals.article())
                .add(membership, Vocabulary.EVIDENCE, spans.evidence(role.evidence()));
    }

    static Node kind(ActorType type) {
        return switch (type) {
            case Person -> Terms.PERSON;
            case Organization -> Terms.ORGANIZATION;
            case State -> Vocabulary.STATE;
            case Group -> Vocabulary.GROUP;
            case AnonymousSource -> Vocabulary.ANONYMOUS_SOURCE;
        };
    }
}
