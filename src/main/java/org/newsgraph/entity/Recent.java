package org.newsgraph.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out not long ago; the oldest gives way, so that it takes no more space however many there are. For one thread. */
final class Recent<K, V> {

    /** Some megabytes of what is kept. */
    private static final int MOST = 10_000;

    private final Function<K, V> work;
    private final Map<K, V> found = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    Recent(Function<K, V> work) {
        this.work = work;
    }

    V of(K key) {
        return found.computeIfAbsent(key, work);
    }
}
