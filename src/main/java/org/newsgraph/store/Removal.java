package org.newsgraph.store;

/**
 * What was taken out of a store.
 *
 * @param articles how many graphs were removed
 */
public record Removal(int articles, Change change) {

    public static final Removal NONE = new Removal(0, Change.NONE);
}
