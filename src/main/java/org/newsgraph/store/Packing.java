package org.newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * Writes the indexes of a database anew with full blocks. A block that is split when it is full leaves two that are half full, which never fill when
 * what is added is in order, so that indexes take up to twice their content; and what does not fit into memory is read from the disk. The trees
 * are built as {@code tdb2.xloader} builds them, bottom up from sorted records, each index being its own sorting.
 */
final class Packing {

    private static final Set<String> OF_A_PROCESS = Set.of(Names.journalFile, Names.TDB_LOCK_FILE);

    private Packing() {
    }

    /**
     * Writes a packed copy.
     *
     * @param from folder of a database's files, closed
     * @param to folder that is not there yet; incomplete when this throws
     * @throws RuntimeIOException when a file cannot be copied or written
     */
    static void copy(Path from, Path to) {
        Location old = Location.create(from);
        StoreParams chosen = StoreParamsCodec.read(old);
        StoreParams params = chosen == null ? StoreParams.getDftStoreParams() : chosen;
        DatasetGraphTDB source = open(old, params);
        try {
            copyFiles(from, to, indexes(params));
            Location fresh = Location.create(to);
            DatasetGraphTDB target = open(fresh, params);
            try {
                Txn.executeRead(source, () -> {
                    fill(source.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes(),
                            target.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes());
                    fill(source.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes(),
                            target.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes());
                });
            } finally {
                StoreConnection.internalExpel(fresh, true);
            }
        } finally {
            StoreConnection.internalExpel(old, true);
        }
        flush(to);
    }

    private static DatasetGraphTDB open(Location location, StoreParams params) {
        return StoreConnection.connectCreate(location, params, ReorderLib.identity()).getDatasetGraphTDB();
    }

    private static Set<String> indexes(StoreParams params) {
        Set<String> names = new TreeSet<>(List.of(params.getQuadIndexes()));
        names.addAll(List.of(params.getTripleIndexes()));
        return names;
    }

    /** All but the indexes, and what belongs to the process that has it open. */
    private static void copyFiles(Path from, Path to, Set<String> indexes) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectory(to);
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!indexes.contains(name.replaceFirst("\\..*", "")) && !OF_A_PROCESS.contains(name)) {
                    Files.copy(file, to.resolve(name));
                }
            }
        } catch (IOException e) {
            throw IOX.exception(e);
        }
    }

    /** What is written stays when the machine stops. */
    private static void flush(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw IOX.exception(e);
        }
    }

    private static void fill(TupleIndex[] from, TupleIndex[] to) {
        for (int i = 0; i < from.length; i++) {
            BPlusTree filled = tree(from[i]);
            TupleIndex empty = to[i];
            if (!filled.isEmpty()) {
                CoLib.executeWrite(empty, () -> fill(filled.iterator(), tree(empty)));
            }
        }
    }

    private static void fill(Iterator<Record> sorted, BPlusTree tree) {
        BPlusTreeRewriter.packIntoBPlusTree(sorted, tree.getParams(), tree.getRecordFactory(), tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(), tree.getRecordsMgr().getBlockMgr());
    }

    private static BPlusTree tree(TupleIndex index) {
        return (BPlusTree) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
    }
}
