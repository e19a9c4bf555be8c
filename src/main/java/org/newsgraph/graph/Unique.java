package org.newsgraph.graph;

import java.util.HashSet;
import java.util.Set;

/** Gives each name once: the first keeps it, a later one gets "-2", "-3", … */
final class Unique {

    private final Set<String> taken = new HashSet<>();

    /** @param alternatives forms to try before numbering the last one */
    String name(String wanted, String... alternatives) {
        if (taken.add(wanted)) {
            return wanted;
        }
        String last = wanted;
        for (String alternative : alternatives) {
            last = alternative;
            if (taken.add(alternative)) {
                return alternative;
            }
        }
        int number = 2;
        while (!taken.add(last + "-" + number)) {
            number++;
        }
        return last + "-" + number;
    }
}
