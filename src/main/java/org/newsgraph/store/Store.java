package org.newsgraph.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.graph.Base;
import org.jspecify.annotations.Nullable;

/** An open store; it belongs to this process until it is closed. */
public final class Store implements AutoCloseable {

    private final StoreFolder folder;
    private final StoreLock lock;
    private volatile DatasetGraph dataset;
    private @Nullable SearchIndex search;
    private volatile Runnable listener = () -> {
    };

    private Store(StoreFolder folder, StoreLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.dataset = connect(folder);
    }

    /**
     * Opens a store, or makes a missing or empty folder one.
     *
     * @param base of the IRIs written into it
     * @param use what for, as a second process will read it: "is building it"
     * @throws StoreException when the folder is something else, has another base, is damaged or in use
     */
    public static Store openOrCreate(Path path, String base, String use) {
        StoreFolder.requireUsable(path);
        return locked(path, use, () -> StoreFolder.openOrCreate(path, base));
    }

    /**
     * Opens an existing store.
     *
     * @throws StoreException when there is none, or it is damaged or in use
     */
    public static Store open(Path path, String use) {
        StoreFolder.open(path);
        return locked(path, use, () -> StoreFolder.open(path));
    }

    /** The base of the store in a folder; none when there is no store yet. */
    public static Optional<String> baseOf(Path path) {
        return StoreFolder.exists(path) ? Optional.of(StoreFolder.open(path).base()) : Optional.empty();
    }

    private static Store locked(Path path, String use, Supplier<StoreFolder> opening) {
        StoreLock lock = StoreLock.take(path, use);
        try {
            return new Store(opening.get(), lock);
        } catch (TDBException | DBOpEnvException | TransactionException e) {
            lock.close();
            throw new StoreException(path + ": cannot be opened: " + (e.getCause() == null ? e : e.getCause()).getMessage(), e);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static DatasetGraph connect(StoreFolder folder) {
        Generations.tidy(folder.database());
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.database().toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }

    /** Its folder. */
    public Path path() {
        return folder.path();
    }

    /** What its IRIs begin with. */
    public String base() {
        return folder.base();
    }

    /**
     * The content: one named graph for each article and some for all. Queries see the union of the named graphs as the default
     * graph; the default graph itself is the store's own book-keeping.
     */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** One of the named graphs; within a transaction. */
    public Graph graph(String name) {
        return dataset.getGraph(NodeFactory.createURI(name));
    }

    /** Reads within one transaction. */
    public <T> T read(Supplier<T> action) {
        return Txn.calculateRead(dataset, action);
    }

    /** Writes in one transaction; when {@code action} throws, nothing has changed. */
    public void write(Runnable action) {
        Txn.executeWrite(dataset, action);
    }

    /**
     * Changes the content as somebody asks for it, in one transaction; when {@code action} throws, nothing has changed.
     *
     * @param action gets the dataset to change
     * @throws StoreException when the disk does not take it; the store is whole then
     */
    public void update(Consumer<DatasetGraph> action) {
        DiskSpace space = new DiskSpace(path());
        space.require();
        space.guard(() -> {
            write(() -> {
                WatchedDataset watched = new WatchedDataset(dataset);
                action.accept(watched);
                watched.touched().forEach(this::changes);
            });
            committed();
            return dataset;
        });
    }

    /** What took the place of a thing that a later build judged to be another one; none when it was never known. Within a transaction. */
    public Optional<String> replacement(String iri) {
        return Mergers.replacement(dataset, Graphs.iri(iri)).map(Node::getURI);
    }

    /** Number of quads in the named graphs; they are counted one by one, so it takes a while. */
    public long size() {
        return read(() -> TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().size());
    }

    /** Changes with each commit and with nothing else, as long as the store is open. Within a transaction. */
    public String generation() {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
        Transaction transaction = database.getTxnSystem().getThreadTransaction();
        // none while a compaction puts another database in this one's place
        return database.getLocation().getDirectoryPath().replaceFirst("^.*?(\\d+)/*$", "$1") + "-"
                + (transaction == null ? "t" + System.nanoTime() : Long.toString(transaction.getDataVersion()));
    }

    /**
     * Has something done after each commit, and after the store was compacted; not within a transaction.
     *
     * @param action takes no time; replaces the one given before
     */
    public void afterCommits(Runnable action) {
        listener = action;
    }

    /** To be called after a commit. */
    void committed() {
        index();
        listener.run();
    }

    private void changes(Node graph) {
        Ledger.flag(dataset, graph, graph);
        RelatingNotes.change(dataset, StoreWriter.resolution(base()));
        if (Stream.of(Base.Shared.resolution, Base.Shared.authority, Base.Shared.ontology).map(new Base(base())::graph).anyMatch(
                graph::equals)) {
            RelatingNotes.distrust(dataset, StoreWriter.resolution(base()));
        }
    }

    /** The search index, in step with what is committed; made anew when it is missing. */
    public synchronized SearchIndex search() {
        if (search == null) {
            search = SearchIndex.open(this, words());
        }
        return search;
    }

    /** Brings the search index in step with what is committed. */
    synchronized void index() {
        if (search != null || !SearchIndex.isInStep(this, words())) {
            search().follow();
        }
    }

    private Path words() {
        return folder.path().resolve("text");
    }

    /**
     * Whether its indexes take much more room than their content, which is slower to read when it does not fit into memory, and the disk has
     * room for packing them.
     */
    public boolean loose() {
        return Generations.loose(folder.database()) && Generations.canPack(folder.database());
    }

    /**
     * Writes the indexes anew without air in them, and tells how many bytes that gives back. Nobody else may use the store meanwhile, nor a
     * dataset, graph or index that was asked for before.
     *
     * @throws StoreException when the disk does not take it; the store is as it was
     */
    public synchronized long pack() {
        long before = Generations.size(folder.database());
        disconnect();
        try {
            Generations.pack(folder.database());
        } finally {
            dataset = connect(folder);
        }
        return before - Generations.size(folder.database());
    }

    /** Gives back the disk space of all that is no longer in it, also while others use the store, and tells how many bytes. Not within a transaction. */
    public long compact() {
        long before = Generations.size(folder.database());
        Generations.compact(dataset, folder.database());
        listener.run();
        return before - Generations.size(folder.database());
    }

    private void disconnect() {
        if (search != null) {
            search.close();
            search = null;
        }
        TDBInternal.expel(dataset);
    }

    @Override
    public void close() {
        try {
            disconnect();
            Generations.tidy(folder.database());
        } finally {
            lock.close();
        }
    }
}
