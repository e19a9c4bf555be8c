package org.newsgraph.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.newsgraph.facts.When;
import org.jspecify.annotations.Nullable;

/** Intervals of days, with their basis; an exact day besides. */
final class Times {

    private Times() {
    }

    /** @param day property for the day when both bounds are the same */
    static void write(Triples triples, Node node, @Nullable When when, Node day) {
        if (when == null) {
            return;
        }
        bounds(triples, node, when.begin(), when.end(), day);
        triples.text(node, Vocabulary.TIME_TEXT, when.text());
        if (when.begin() != null || when.end() != null) {
            triples.code(node, Vocabulary.TIME_BASIS, when.basis().name());
        }
    }

    static void bounds(Triples triples, Node node, @Nullable LocalDate begin, @Nullable LocalDate end, Node day) {
        triples.date(node, Terms.EARLIEST_BEGIN, begin).date(node, Terms.LATEST_END, end);
        if (begin != null && begin.equals(end)) {
            triples.date(node, day, begin);
        }
    }
}
