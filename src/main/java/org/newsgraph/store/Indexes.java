package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;

/**
 * Which indexes a new store gets; an older one keeps those that it was made with. Of TDB2's usual six of quads two are left out, by predicate
 * and by object within a graph: who asks in a graph knows the subject or reads the graph of one article, and otherwise the index over all
 * graphs answers. The book-keeping, all that is in the default graph, is never asked by object alone.
 */
final class Indexes {

    /** By the first that fits best TDB2 chooses where to look: what names a graph is to be looked up within that graph. */
    private static final String[] QUADS = {"GSPO", "SPOG", "POSG", "OSPG"};
    private static final String[] BOOK_KEEPING = {"SPO", "POS"};

    private Indexes() {
    }

    /**
     * Lays down the choice for a database that is about to be made. It stands in the folder that TDB2 copies it from when it compacts.
     *
     * @param database folder of the database, without content
     */
    static void choose(Path database) throws IOException {
        Path first = Files.createDirectories(database.resolve(Generations.FIRST));
        StoreParamsCodec.write(Location.create(first),
                StoreParams.builder("newsgraph").quadIndexes(QUADS).tripleIndexes(BOOK_KEEPING).build());
    }

    /**
     * The files of indexes that a database has and was not to have: TDB2 makes all six when it compacts, and reads the choice when it opens.
     *
     * @param generation folder of the database's files, closed
     */
    static List<Path> surplus(Path generation) throws IOException {
        Set<String> usual = all(StoreParams.getDftStoreParams());
        List.of(QUADS).forEach(usual::remove);
        List.of(BOOK_KEEPING).forEach(usual::remove);
        List<Path> found = filesOf(usual, generation);
        StoreParams chosen = found.isEmpty() ? null : StoreParamsCodec.read(Location.create(generation));
        if (chosen == null) {
            return List.of();
        }
        usual.removeAll(all(chosen));
        return filesOf(usual, generation);
    }

    private static Set<String> all(StoreParams params) {
        Set<String> names = new TreeSet<>(List.of(params.getQuadIndexes()));
        names.addAll(List.of(params.getTripleIndexes()));
        return names;
    }

    private static List<Path> filesOf(Set<String> indexes, Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            return files.filter(file -> indexes.contains(file.getFileName().toString().replaceFirst("\\..*", ""))).sorted().toList();
        }
    }
}
