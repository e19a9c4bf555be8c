package org.newsgraph.entity;

import java.util.Collections;
import java.util.Set;

/**
 * Which things that articles tell can concern each other. What is decided about some of them depends on those alone that can be reached
 * from them over near ones.
 */
public interface Kinship<T> {

    /** Under which one is found; two that are near have one in common. */
    Set<String> keys(T one);

    /** Whether what is decided about one can depend on the other; the same in both directions. */
    boolean near(T one, T other);

    /** Whether both have a key in common. */
    default boolean meet(T one, T other) {
        return !Collections.disjoint(keys(one), keys(other));
    }
}
