package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.query.text.TextIndexException;

/** Room on the disk of a store. */
final class DiskSpace {

    /** A step of {@link StoreWriter}, its journal, its part of the search index, and the steps in which files grow. */
    private static final long ENOUGH = 256L << 20;
    private static final long MEGABYTE = 1L << 20;

    private final Path folder;
    private final LongSupplier free;

    DiskSpace(Path folder) {
        this(folder, () -> usable(folder));
    }

    DiskSpace(Path folder, LongSupplier free) {
        this.folder = folder;
        this.free = free;
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new StoreException(folder + ": cannot be written: " + FileReason.of(e), e);
        }
    }

    /** Whether there is room for one more step. */
    boolean suffices() {
        return suffices(0);
    }

    /** Whether there is room for so many bytes and one more step. */
    boolean suffices(long bytes) {
        return free.getAsLong() - bytes >= ENOUGH;
    }

    /** @throws StoreException when there may not be room for one more step */
    void require() {
        long bytes = free.getAsLong();
        if (bytes < ENOUGH) {
            throw new StoreException(folder + ": the disk is nearly full: " + bytes / MEGABYTE + " MB left, " + ENOUGH / MEGABYTE
                    + " MB needed; the store is whole, as of the last commit");
        }
    }

    /** Writes, and says in one line when the disk does not take it. */
    <T> T guard(Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeIOException | TDBException | DBOpEnvException | TextIndexException | InternalError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StoreException(folder + ": cannot be written: " + cause.getMessage() + "; the store is whole, as of the last commit",
                    e);
        }
    }
}
