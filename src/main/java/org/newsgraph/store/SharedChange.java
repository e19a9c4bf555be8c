package org.newsgraph.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** A change of a graph that belongs to no single article: notes which things became one, and what the search index has to read again. */
final class SharedChange implements Graphs.Watch {

    private static final int SUBJECTS_FLAGGED_ONE_BY_ONE = 20_000;

    private final DatasetGraph dataset;
    private final Node name;
    private final Node resolution;
    private final Mergers mergers;
    /** Those of what changes in the search index; when there are many, not all of them. */
    private final Set<Node> subjects = new HashSet<>();

    /** @param resolution name of the graph with the book-keeping of related articles */
    SharedChange(DatasetGraph dataset, Node name, Node resolution) {
        this.dataset = dataset;
        this.name = name;
        this.resolution = resolution;
        mergers = new Mergers(dataset, name);
    }

    /** @param replacement makes the change and tells of each triple */
    Change by(Function<Graphs.Watch, Change> replacement) {
        Change change = replacement.apply(this);
        mergers.note();
        if (!change.isNone()) {
            RelatingNotes.change(dataset, resolution);
        }
        if (subjects.size() > SUBJECTS_FLAGGED_ONE_BY_ONE) {
            Ledger.flag(dataset, name, change);
        } else {
            subjects.forEach(subject -> Ledger.flag(dataset, name, subject));
        }
        return change;
    }

    @Override
    public void added(Triple triple) {
        mergers.added(triple);
        touch(triple);
    }

    @Override
    public void removed(Triple triple) {
        mergers.removed(triple);
        touch(triple);
    }

    private void touch(Triple triple) {
        if (subjects.size() <= SUBJECTS_FLAGGED_ONE_BY_ONE && SearchIndex.indexes(triple)) {
            subjects.add(triple.getSubject());
        }
    }
}
