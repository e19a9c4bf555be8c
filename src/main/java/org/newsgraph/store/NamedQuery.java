package org.newsgraph.store;

/**
 * A question kept in {@code queries/}.
 *
 * @param name of its file without the ending
 * @param question its first comment
 */
public record NamedQuery(String name, String question, String text) {}
