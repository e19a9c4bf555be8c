package org.newsgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.graph.Decision;
import org.newsgraph.pipeline.Note;
import org.newsgraph.pipeline.Notes;

/**
 * What one article tells, and what is decided about it so far.
 *
 * @param graph its name
 * @param decisions by IRI of the local thing
 */
record Told(String graph, Note note, Map<String, Decision> decisions) implements Serializable {

    Told {
        decisions = new TreeMap<>(decisions);
    }

    /** Reads a line of the folder of notes. */
    static Told of(String line) {
        int tab = line.indexOf('\t');
        Note note = Notes.read(line.substring(tab + 1));
        Map<String, Decision> decisions = new TreeMap<>();
        note.decisions().forEach(decision -> decisions.put(decision.localIri(), decision));
        return new Told(line.substring(0, tab), note, decisions);
    }

    /** The same with other decisions. */
    Told with(Map<String, Decision> others) {
        return new Told(graph, note, others);
    }

    /** The same, some things decided otherwise. */
    Told with(Iterable<? extends Collection<Decision>> others) {
        Map<String, Decision> changed = new TreeMap<>(decisions);
        others.forEach(some -> some.forEach(decision -> changed.put(decision.localIri(), decision)));
        return new Told(graph, note, changed);
    }

    /** What is decided about reports. */
    List<Decision> about(Collection<LocalIncident> reports) {
        List<Decision> about = new ArrayList<>();
        reports.forEach(report -> about.add(decisions.get(report.local())));
        return about;
    }
}
