package org.newsgraph.store;

/** A column of a {@link Sheet}: the name of the query's variable, what its values are, and what they say. */
public record Column(String name, ColumnType type, String description) {}
