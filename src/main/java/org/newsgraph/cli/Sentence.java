package org.newsgraph.cli;

import java.util.List;
import java.util.TreeMap;
import org.newsgraph.store.Evidence;

/** One sentence with all the words marked that support one thing. */
record Sentence(List<Evidence> marks) {

    private static final String TERMINAL_MARK = "\u001b[1;7m";
    private static final String TERMINAL_UNMARK = "\u001b[0m";

    Sentence {
        marks = List.copyOf(marks);
    }

    Evidence first() {
        return marks.get(0);
    }

    /** Whether it is the same sentence, and for the same thing. */
    boolean takes(Evidence other) {
        return first().supported().equals(other.supported()) && first().article().equals(other.article())
                && text(first()).equals(text(other));
    }

    private static String text(Evidence evidence) {
        return evidence.before() + evidence.words() + evidence.after();
    }

    /** In one line; marked by signs, or by the terminal's own means. */
    String marked(boolean terminal) {
        TreeMap<Integer, Integer> stretches = new TreeMap<>();
        for (Evidence mark : marks) {
            int start = mark.before().length();
            int end = start + mark.words().length();
            for (var before = stretches.floorEntry(end); before != null && before.getValue() >= start; before = stretches.floorEntry(end)) {
                start = Math.min(start, before.getKey());
                end = Math.max(end, before.getValue());
                stretches.remove(before.getKey());
            }
            stretches.put(start, end);
        }
        StringBuilder line = new StringBuilder(terminal ? Console.harmless(text(first())) : text(first()));
        stretches.descendingMap().forEach((start, end) -> {
            line.insert(end, terminal ? TERMINAL_UNMARK : "«");
            line.insert(start, terminal ? TERMINAL_MARK : "»");
        });
        return line.toString().replaceAll("\\s+", " ").strip();
    }
}
