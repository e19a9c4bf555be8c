package org.newsgraph.facts;

/** How a statement's words are rendered. */
public enum Mode {
    direct, mixed, indirect
}
