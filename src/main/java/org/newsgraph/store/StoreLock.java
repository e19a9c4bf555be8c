package org.newsgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store for one process. The operating system holds the lock, so a killed process leaves none behind; the file only
 * tells others who has it. A store is held by one process at a time because TDB2 allows no more.
 */
final class StoreLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long STEP_MILLISECONDS = 100;
    /** The lock is on a byte far behind the text, so that others can read the text where locks are mandatory. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits a few seconds for a process that is about to end.
     *
     * @param use what the store is held for, as others will read it: "is building it"
     * @throws StoreException when another process keeps it; says which and what for
     */
    static StoreLock take(Path folder, String use) {
        Path file = folder.resolve("lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            if (!locked(channel)) {
                String holder = Files.readString(file, StandardCharsets.UTF_8).strip();
                channel.close();
                throw new StoreException(folder + ": in use: " + (holder.isEmpty() ? "another process has it" : holder));
            }
            channel.truncate(0);
            String text = "process " + ProcessHandle.current().pid() + " " + use + "\n";
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(channel);
        } catch (IOException e) {
            close(channel);
            throw new StoreException(folder + ": cannot be locked: " + FileReason.of(e), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        long tries = PATIENCE.toMillis() / STEP_MILLISECONDS;
        for (long i = 0; i < tries; i++) {
            if (tryLock(channel) != null) {
                return true;
            }
            try {
                Thread.sleep(STEP_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new StoreException("a store's lock cannot be released: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
