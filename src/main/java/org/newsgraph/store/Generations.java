package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * A database is a folder of folders with numbers, of which TDB2 opens the highest; to compact or to pack it is to copy its content into the
 * next. A note beside them tells that a copy is being made; when the process is killed meanwhile, the next opening drops the unfinished copy.
 */
final class Generations {

    private static final String PREFIX = "Data-";
    static final String FIRST = PREFIX + "0001";
    private static final String NOTE = "compacting";
    /** Tells how many bytes the files had when the indexes were last packed. */
    private static final String PACKED = "packed-at-bytes";
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

    /** Whether a database has grown by half or more since its indexes were packed. */
    static boolean loose(Path database) {
        Path packed = database.resolve(PACKED);
        try {
            long before = Files.exists(packed) ? Long.parseLong(Files.readString(packed).strip()) : 0;
            return size(last(database)) > Math.max(SMALLEST, before + before / 2);
        } catch (IOException | NumberFormatException e) {
            throw new StoreException(packed + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether the disk has room for packing. */
    static boolean canPack(Path database) {
        return new DiskSpace(database).suffices(Packing.needed(last(database)));
    }

    /**
     * Writes the indexes of a closed database anew with full blocks, one after the other.
     *
     * @throws StoreException when the disk does not take it; the content is as it was
     */
    static void pack(Path database) {
        for (String index : Packing.indexes(last(database))) {
            pack(database, index);
        }
        try {
            Files.writeString(database.resolve(PACKED), Long.toString(size(last(database))));
        } catch (IOException e) {
            throw new StoreException(database + ": cannot be packed: " + e.getMessage(), e);
        }
    }

    private static void pack(Path database, String index) {
        Path good = last(database);
        Path copy = database.resolve(String.format(Locale.ROOT, "%s%04d", PREFIX, number(good) + 1));
        try {
            Files.writeString(database.resolve(NOTE), good.getFileName().toString());
            new DiskSpace(database).guard(() -> {
                Packing.copy(good, copy, index);
                return copy;
            });
            Files.delete(database.resolve(NOTE));
        } catch (IOException e) {
            throw new StoreException(database + ": cannot be packed: " + e.getMessage(), e);
        } finally {
            onlyOne(database);
        }
    }

    static void compact(DatasetGraph dataset, Path database) {
        Path note = database.resolve(NOTE);
        try {
            Files.writeString(note, last(database).getFileName().toString());
            DatabaseMgr.compact(dataset, false);
            Files.delete(note);
            Files.deleteIfExists(database.resolve(PACKED));
        } catch (IOException e) {
            throw new UncheckedIOException(database + ": cannot be compacted: " + e.getMessage(), e);
        }
        onlyOne(database);
    }

    private static Path last(Path database) {
        List<Path> generations = list(database);
        return generations.get(generations.size() - 1);
    }

    private static List<Path> list(Path database) {
        if (!Files.isDirectory(database)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(database)) {
            return new ArrayList<>(inside.filter(path -> path.getFileName().toString().matches(PREFIX + "\\d+") && Files.isDirectory(path))
                    .sorted(Comparator.comparingInt(Generations::number)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(database + ": " + e.getMessage(), e);
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(PREFIX.length()));
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
