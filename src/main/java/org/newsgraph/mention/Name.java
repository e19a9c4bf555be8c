package org.newsgraph.mention;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens taken for a name.
 *
 * @param kind null for names of other things (events, works, laws), which only keep others away
 * @param strength the stronger of two that overlap stays
 */
record Name(int begin, int end, Mention.@Nullable Kind kind, Strength strength) {

    int length() {
        return end - begin;
    }

    boolean overlaps(Name other) {
        return begin < other.end && other.begin < end;
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }
}
