package org.newsgraph.facts;

/** Kinds of actors. */
public enum ActorType {
    Person, Organization, State, Group, AnonymousSource
}
