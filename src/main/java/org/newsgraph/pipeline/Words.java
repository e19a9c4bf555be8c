package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equal words are one object, as far as they came up not long ago; takes a fixed space, however many words there are, and some for each day. For one thread. */
final class Words {

    private static final int MOST = 1 << 14;

    private final @Nullable String[] words = new String[MOST];
    private final Map<String, LocalDate> days = new HashMap<>();

    String shared(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & MOST - 1;
        String before = words[place];
        if (word.equals(before)) {
            return before;
        }
        words[place] = word;
        return word;
    }

    /** @throws java.time.format.DateTimeParseException when it is none */
    LocalDate day(String iso) {
        return days.computeIfAbsent(iso, LocalDate::parse);
    }
}
