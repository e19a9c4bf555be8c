package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.entity.Kinship;

/**
 * Goes from things to near ones, and on. What is found under a key is fetched once and waits there until it is reached, so that a crowd in which all
 * are near to each other, as copies of one text are, is gone through once and not by each of them.
 */
final class Reach<T> {

    private final Kinship<T> kinship;
    private final Function<String, Collection<T>> found;
    private final Map<String, Set<T>> waiting = new HashMap<>();
    private final Set<T> reached = new LinkedHashSet<>();
    private final Deque<T> open = new ArrayDeque<>();

    /** @param found what is found under a key, and perhaps other things */
    Reach(Kinship<T> kinship, Function<String, Collection<T>> found) {
        this.kinship = kinship;
        this.found = found;
    }

    /** These and all that is reached over near ones. */
    Set<T> from(Collection<T> things) {
        things.forEach(this::reach);
        while (!open.isEmpty()) {
            around(open.pop());
        }
        return reached;
    }

    private void around(T one) {
        Set<T> compared = new HashSet<>();
        for (String key : kinship.keys(one)) {
            for (Iterator<T> others = waiting.computeIfAbsent(key, any -> new LinkedHashSet<>(found.apply(key))).iterator(); others
                    .hasNext();) {
                T other = others.next();
                if (compared.add(other) && !reached.contains(other) && kinship.near(one, other)) {
                    reach(other);
                }
                if (reached.contains(other)) {
                    others.remove();
                }
            }
        }
    }

    private void reach(T one) {
        if (reached.add(one)) {
            open.push(one);
        }
    }
}
