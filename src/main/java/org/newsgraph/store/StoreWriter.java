package org.newsgraph.store;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.Base;

/**
 * Writes graphs in large transactions: it commits when enough has changed and at the end. A process that is killed between two
 * commits leaves the store as it was at the last one, and the next run goes on from there. For one thread. {@link Steps} says what is enough.
 */
public final class StoreWriter implements AutoCloseable {

    private final Store store;
    private final DatasetGraph dataset;
    private final DiskSpace space;
    private final Steps steps = new Steps();
    private boolean together;
    private Runnable completing = () -> {
    };

    /**
     * Begins to write.
     *
     * @throws StoreException when the disk is nearly full
     */
    public StoreWriter(Store store) {
        this(store, new DiskSpace(store.path()));
    }

    /** @param space on which the store is */
    StoreWriter(Store store, DiskSpace space) {
        this.store = store;
        this.space = space;
        dataset = store.dataset();
        begin();
    }

    /** Refuses to begin what may not fit: files that are mapped into memory must not meet a full disk. */
    private void begin() {
        space.require();
        dataset.begin(TxnType.WRITE);
    }

    /** Whether an article's graph is in the store already, made from the same input by the same program. */
    public boolean holds(String graph, String state) {
        return Ledger.holds(dataset, Graphs.iri(graph), state);
    }

    /** Whether an article's graph is in the store, in whatever state. */
    public boolean knows(String graph) {
        return Ledger.knows(dataset, Graphs.iri(graph));
    }

    /**
     * Makes an article's graph hold exactly the given triples.
     *
     * @param state of the input and the program; while it stays the same, {@link #holds} is true
     * @param note for {@link #note}; no part of the graph
     * @throws IllegalArgumentException when a node has no name; nothing has changed then
     */
    public Change putArticle(String graph, String state, String note, Graph content) {
        Node name = Graphs.iri(graph);
        return counted(space.guard(() -> {
            Change change = Graphs.replace(dataset, name, content);
            Ledger.enter(dataset, name, state, note);
            Ledger.flag(dataset, name, change);
            return change;
        }));
    }

    /** Makes a graph that belongs to no single article hold exactly the given triples. */
    public Change put(String graph, Graph content) {
        Node name = Graphs.iri(graph);
        return watched(name, changed -> Graphs.replace(dataset, name, content, changed));
    }

    /** Makes a graph that belongs to no single article say of some subjects exactly what is given; of others it says what it said. */
    public Change putAbout(String graph, Set<String> subjects, Graph content) {
        return putAbout(graph, writing -> writing.accept(About.of(subjects, content)));
    }

    /**
     * The same, part by part, so that no more than one has to be held.
     *
     * @param parts gives each to what it is called with, which writes it at once; no subject is in two of them
     */
    public Change putAbout(String graph, Consumer<Consumer<About>> parts) {
        Node name = Graphs.iri(graph);
        return watched(name, watch -> {
            boolean fresh = !dataset.containsGraph(name);
            Written written = new Written();
            parts.accept(about -> written.plus(Graphs.replaceAbout(dataset, name, about.subjects(), about.content(), fresh, watch)));
            return written.change;
        });
    }

    private static final class Written {

        private Change change = Change.NONE;

        void plus(Change more) {
            change = change.plus(more);
        }
    }

    private Change watched(Node name, Function<Graphs.Watch, Change> replacement) {
        return counted(space.guard(() -> new SharedChange(dataset, name, resolution(store.base())).by(replacement)));
    }

    /** A graph as it is now; empty when there is none. */
    public Graph get(String graph) {
        return dataset.getGraph(Graphs.iri(graph));
    }

    /** Adds to a graph. */
    public Change add(String graph, Graph content) {
        Node name = Graphs.iri(graph);
        return counted(space.guard(() -> {
            long before = dataset.getGraph(name).size();
            content.find().forEachRemaining(triple -> dataset.getGraph(name).add(triple));
            return new Change(dataset.getGraph(name).size() - before, 0);
        }));
    }

    /** How many triples a graph has. */
    public long size(String graph) {
        return Graphs.size(dataset, Graphs.iri(graph));
    }

    /** The graphs of all articles, sorted. */
    public List<String> articles() {
        return Ledger.graphs(dataset).stream().map(Node::getURI).toList();
    }

    /** Removes the graphs of all articles but these. */
    public Removal keepOnly(Set<String> graphs) {
        Change change = Change.NONE;
        int removed = 0;
        for (Node graph : Ledger.graphs(dataset)) {
            if (!graphs.contains(graph.getURI())) {
                Change gone = space.guard(() -> {
                    Change all = Graphs.remove(dataset, graph);
                    Ledger.strike(dataset, graph);
                    Ledger.flag(dataset, graph, all);
                    return all;
                });
                change = change.plus(counted(gone));
                removed++;
            }
        }
        return new Removal(removed, change);
    }

    /** An article's note; empty when there is no such article. */
    public String note(String graph) {
        return Ledger.note(dataset, Graphs.iri(graph));
    }

    /** Articles whose note is another one than at the last call of {@link #settle}, removed ones included; sorted. */
    public List<String> unsettled() {
        return Ledger.unsettled(dataset);
    }

    /** The note of an unsettled article as it was; empty when there was none. */
    public String noteBefore(String graph) {
        return Ledger.before(dataset, Graphs.iri(graph));
    }

    /** Says that the present notes are accounted for. */
    public void settle() {
        Ledger.settle(dataset);
    }

    /** What is kept to relate articles. */
    public RelatingNotes relating() {
        return new RelatingNotes(dataset, resolution(store.base()));
    }

    /** What is kept of what was read. */
    public ReadingNotes readings() {
        return new ReadingNotes(dataset);
    }

    static Node resolution(String base) {
        return new Base(base).graph(Base.Shared.resolution);
    }

    /** All changes within become permanent in one step. */
    public <T> T together(Supplier<T> changes) {
        boolean before = together;
        together = true;
        T result;
        try {
            result = changes.get();
        } finally {
            together = before;
        }
        counted(Change.NONE);
        return result;
    }

    /**
     * Does something before each commit that the writer makes of itself, because enough has changed, and as part of it: for readers who are
     * not to see articles without what is said about them elsewhere.
     */
    public void completeBy(Runnable completion) {
        completing = completion;
    }

    private Change counted(Change change) {
        boolean due = steps.count(change, together);
        if (due && (steps.suffice() || !space.suffices())) {
            complete();
        }
        return change;
    }

    private void complete() {
        together = true;
        try {
            completing.run();
        } finally {
            together = false;
        }
        commit();
    }

    /** Makes everything so far permanent, if it is much, and goes on: for before what may fail. */
    public void keep() {
        if (steps.any()) {
            commit();
        }
    }

    /** Makes everything so far permanent and goes on. */
    public void commit() {
        space.guard(() -> {
            dataset.commit();
            dataset.end();
            store.committed();
            return dataset;
        });
        steps.committed();
        begin();
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        if (dataset.isInTransaction()) {
            dataset.abort();
            dataset.end();
        }
    }
}
