package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.mention.Mention;

/** Somebody or something that mentions refer to, growing while an article is read. */
final class Referent {

    /** Owners of owners, so that a circle ends. */
    private static final int LONGEST_CHAIN = 5;

    final int order;
    ActorType type;
    String name;
    final Set<String> aliases = new LinkedHashSet<>();
    final TreeSet<Span> mentions = new TreeSet<>();
    final List<Mention> seen = new ArrayList<>();
    /** Groups of titles that were said of it, and head nouns of its descriptions. */
    final Set<String> heads = new LinkedHashSet<>();
    @Nullable
    AuthorityEntry authority;
    @Nullable
    Referent of;
    String gender = "";
    boolean plural;
    /** Whether it does more than lie somewhere: a state that is only travelled to is no actor. */
    boolean acts;

    Referent(int order, ActorType type, String name) {
        this.order = order;
        this.type = type;
        this.name = name;
    }

    boolean isPerson() {
        return type == ActorType.Person || type == ActorType.AnonymousSource;
    }

    /** The state that it is or belongs to. */
    @Nullable
    Referent state() {
        Referent at = this;
        for (int steps = 0; at != null && steps < LONGEST_CHAIN; steps++) {
            if (at.type == ActorType.State) {
                return at;
            }
            at = at.of;
        }
        return null;
    }
}
