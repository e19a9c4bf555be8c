package org.newsgraph.graph;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run of the program.
 *
 * @param version of the program
 * @param start when it began
 * @param end when it ended
 * @param parameters by name, such as {@code threads}
 * @param articles ids of the articles whose graphs it wrote
 */
public record Run(String version, Instant start, Instant end, Map<String, String> parameters, List<String> articles) {

    public Run {
        SortedMap<String, String> sorted = new TreeMap<>(parameters);
        parameters = Collections.unmodifiableSortedMap(sorted);
        articles = List.copyOf(articles);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a run ends before it starts: " + start + " to " + end);
        }
    }
}
