package org.newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
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
 * are built as {@code tdb2.xloader} builds them, bottom up from sorted records, each index being its own sorting. One index at a time is written, so
 * that a step needs the room of one.
 */
final class Packing {

    private static final Set<String> OF_A_PROCESS = Set.of(Names.journalFile, Names.TDB_LOCK_FILE);

    private Packing() {
    }

    /** The names of a database's indexes, in the order of packing; a step for each. */
    static List<String> indexes(Path database) {
        StoreParams params = params(Location.create(database));
        Set<String> names = new TreeSet<>(List.of(params.getQuadIndexes()));
        names.addAll(List.of(params.getTripleIndexes()));
        return List.copyOf(names);
    }

    /** How many bytes a step may need at most: the largest index, should its blocks be full already. */
    static long needed(Path database) {
        return indexes(database).stream().mapToLong(index -> List.of(".dat", ".idn", ".bpt").stream()
                .mapToLong(ending -> database.resolve(index + ending).toFile().length()).sum()).max().orElse(0);
    }

    /**
     * Writes a copy with one index packed. All other files are the same ones under second names where the file system has hard links, which is safe
     * as long as only one of both is written: so the original is to be deleted, or the copy if this throws.
     *
     * @param from folder of a database's files, closed
     * @param to folder that is not there yet; incomplete when this throws
     * @param index one of {@link #indexes}
     * @throws RuntimeIOException when a file cannot be linked, copied or written
     */
    static void copy(Path from, Path to, String index) {
        Location old = Location.create(from);
        StoreParams params = params(old);
        DatasetGraphTDB source = open(old, params);
        try {
            share(from, to, index);
            Location fresh = Location.create(to);
            DatasetGraphTDB target = open(fresh, params);
            try {
                Txn.executeRead(source, () -> fill(named(source, index), named(target, index)));
            } finally {
                StoreConnection.internalExpel(fresh, true);
            }
        } finally {
            StoreConnection.internalExpel(old, true);
        }
        flush(to);
    }

    private static StoreParams params(Location location) {
        StoreParams chosen = StoreParamsCodec.read(location);
        return chosen == null ? StoreParams.getDftStoreParams() : chosen;
    }

    private static DatasetGraphTDB open(Location location, StoreParams params) {
        return StoreConnection.connectCreate(location, params, ReorderLib.identity()).getDatasetGraphTDB();
    }

    private static TupleIndex named(DatasetGraphTDB dataset, String index) {
        return Stream.of(dataset.getTripleTable().getNodeTupleTable(), dataset.getQuadTable().getNodeTupleTable())
                .flatMap(table -> Stream.of(table.getTupleTable().getIndexes())).filter(found -> found.getName().equals(index))
                .findFirst().orElseThrow(() -> new StoreException(dataset.getLocation() + ": no index " + index));
    }

    /** All but one index, and what belongs to the process that has it open. */
    private static void share(Path from, Path to, String index) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectory(to);
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(index + ".") && !OF_A_PROCESS.contains(name)) {
                    share(file, to.resolve(name));
                }
            }
        } catch (IOException e) {
            throw IOX.exception(e);
        }
    }

    private static void share(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, name);
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

    private static void fill(TupleIndex from, TupleIndex to) {
        BPlusTree filled = tree(from);
        if (!filled.isEmpty()) {
            CoLib.executeWrite(to, () -> fill(filled.iterator(), tree(to)));
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
