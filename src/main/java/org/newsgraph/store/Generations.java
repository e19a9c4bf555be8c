package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * TDB2 compacts by copying its content into a folder with the next number and opens the highest. A note beside them tells that a
 * copy is being made; when the process is killed meanwhile, the next opening drops the unfinished copy.
 */
final class Generations {

    private static final String PREFIX = "Data-";
    static final String FIRST = PREFIX + "0001";
    private static final String NOTE = "compacting";
    /** Tells how many bytes the files had when the quads in them were last counted. */
    private static final String COUNTED = "counted-at-bytes";
    /** A fresh, packed store: up to six indexes of 32 bytes for a quad, its nodes, and air in the blocks. */
    private static final long BYTES_PER_QUAD = 600;
    private static final long TOLERATED_GROWTH = 4;
    /** Files grow in steps, so that a small store looks large. */
    private static final long SMALLEST = 400L << 20;

    private Generations() {
    }

    /** Drops what a compaction or a killed process left; before the database is opened. */
    static void tidy(Path database) {
        onlyOne(database);
        try {
            for (Path generation : list(database)) {
                for (Path file : Indexes.surplus(generation)) {
                    Files.delete(file);
                }
                JournalTail.cut(generation);
            }
        } catch (IOException e) {
            throw new StoreException(database + ": cannot be tidied up: " + e.getMessage(), e);
        }
    }

    private static void onlyOne(Path database) {
        Path note = database.resolve(NOTE);
        List<Path> generations = list(database);
        try {
            if (Files.exists(note)) {
                Path good = database.resolve(Files.readString(note).strip());
                for (Path generation : generations) {
                    if (!generation.equals(good)) {
                        delete(generation);
                    }
                }
                Files.delete(note);
            } else {
                for (Path old : generations.subList(0, Math.max(0, generations.size() - 1))) {
                    delete(old);
                }
            }
        } catch (IOException e) {
            throw new StoreException(database + ": an interrupted compaction cannot be cleaned up: " + e.getMessage(), e);
        }
    }

    /**
     * Whether a database is much larger than its content needs.
     *
     * @param quads counts them, which reads all of them; asked only when the files have grown by half since they were last counted
     */
    static boolean outgrown(Path database, LongSupplier quads) {
        long size = list(database).stream().mapToLong(Generations::size).sum();
        Path counted = database.resolve(COUNTED);
        try {
            long before = Files.exists(counted) ? Long.parseLong(Files.readString(counted).strip()) : 0;
            if (size <= Math.max(SMALLEST, before + before / 2)) {
                return false;
            }
            boolean outgrown = size > TOLERATED_GROWTH * BYTES_PER_QUAD * quads.getAsLong();
            Files.writeString(counted, Long.toString(size));
            return outgrown;
        } catch (IOException | NumberFormatException e) {
            throw new StoreException(counted + ": cannot be read or written: " + e.getMessage(), e);
        }
    }

    static void compact(DatasetGraph dataset, Path database) {
        Path note = database.resolve(NOTE);
        try {
            List<Path> generations = list(database);
            Files.writeString(note, generations.get(generations.size() - 1).getFileName().toString());
            DatabaseMgr.compact(dataset, false);
            Files.delete(note);
            Files.deleteIfExists(database.resolve(COUNTED));
        } catch (IOException e) {
            throw new UncheckedIOException(database + ": cannot be compacted: " + e.getMessage(), e);
        }
        onlyOne(database);
    }

    private static List<Path> list(Path database) {
        if (!Files.isDirectory(database)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(database)) {
            return new ArrayList<>(inside.filter(path -> path.getFileName().toString().startsWith(PREFIX)).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(database + ": " + e.getMessage(), e);
        }
    }

    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
