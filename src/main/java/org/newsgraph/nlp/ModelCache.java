package org.newsgraph.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.tukaani.xz.XZIOException;
import org.tukaani.xz.XZInputStream;

/**
 * The library's models as tables in a folder of the user's, made from its own resources when they are first needed and mapped into memory
 * after that.
 *
 * <p>A cached file has its length and CRC-32C behind it. One that is short, altered or unreadable is made anew; where the folder cannot
 * be written to, the tables are made in memory each time.
 */
final class ModelCache {

    /** Raised when the form of the tables changes. */
    private static final int FORMAT = 2;
    private static final int TRAILER = Long.BYTES * 2;

    private final Path folder;
    private final ClassLoader library;

    ModelCache(Path folder) {
        this(folder, ModelCache.class.getClassLoader());
    }

    /** @param library where the compressed resources are */
    ModelCache(Path folder, ClassLoader library) {
        this.folder = folder;
        this.library = library;
    }

    /** {@code $XDG_CACHE_HOME/newsgraph}, {@code ~/Library/Caches/newsgraph}, {@code %LOCALAPPDATA%\newsgraph} or {@code ~/.cache/newsgraph}. */
    static Path userFolder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        String xdg = System.getenv("XDG_CACHE_HOME");
        String local = System.getenv("LOCALAPPDATA");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg, "newsgraph");
        }
        if (system.contains("win") && local != null && !local.isBlank()) {
            return Path.of(local, "newsgraph");
        }
        return system.contains("mac") ? home.resolve("Library/Caches/newsgraph") : home.resolve(".cache/newsgraph");
    }

    /** Writes a decompressed resource of the library in another form. */
    @FunctionalInterface
    interface Compaction {

        /**
         * @param in the resource, decompressed
         * @throws ClassNotFoundException when the resource holds objects that the library does not know
         */
        void write(InputStream in, Sections.Writer out) throws IOException, ClassNotFoundException;
    }

    /**
     * The compact form of a compressed resource of the library.
     *
     * @throws IllegalStateException when the resource is missing or damaged
     */
    ByteBuffer open(String resource, Compaction compaction) {
        Path cached = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1).replace(".xz", "." + FORMAT + ".tables"));
        try {
            if (!isWhole(cached)) {
                keep(resource, compaction, cached);
            }
            return map(cached);
        } catch (IOException unwritable) {
            return inMemory(resource, compaction);
        }
    }

    private static ByteBuffer map(Path cached) throws IOException {
        try (FileChannel file = FileChannel.open(cached)) {
            return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size() - TRAILER);
        }
    }

    private ByteBuffer inMemory(String resource, Compaction compaction) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            compact(resource, compaction, out);
        } catch (IOException e) {
            throw unusable(resource, e);
        }
        return ByteBuffer.wrap(out.toByteArray());
    }

    /** Written aside and moved into place, so that a process killed meanwhile leaves nothing half done. */
    private void keep(String resource, Compaction compaction, Path cached) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, cached.getFileName().toString(), ".part");
        try {
            CRC32C sum = new CRC32C();
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                compact(resource, compaction, new CheckedOutputStream(file, sum));
                file.flush();
                DataOutputStream trailer = new DataOutputStream(file);
                trailer.writeLong(Files.size(aside));
                trailer.writeLong(sum.getValue());
            }
            Files.move(aside, cached, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void compact(String resource, Compaction compaction, OutputStream out) throws IOException {
        try (InputStream in = resource(resource)) {
            compaction.write(in, new Sections.Writer(out));
        } catch (XZIOException | ObjectStreamException | ClassNotFoundException | RuntimeException e) {
            throw unusable(resource, e);
        }
    }

    private static IllegalStateException unusable(String resource, Exception cause) {
        return new IllegalStateException("the language model " + resource + " cannot be read: " + cause.getMessage(), cause);
    }

    private InputStream resource(String name) throws IOException {
        InputStream in = library.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the language model " + name + " is not on the class path");
        }
        return new BufferedInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)), 1 << 16);
    }

    private static boolean isWhole(Path cached) {
        if (!Files.isReadable(cached)) {
            return false;
        }
        CRC32C sum = new CRC32C();
        try (InputStream file = Files.newInputStream(cached)) {
            long length = Files.size(cached) - TRAILER;
            if (length <= 0) {
                return false;
            }
            InputStream in = new CheckedInputStream(file, sum);
            byte[] buffer = new byte[1 << 16];
            for (long left = length; left > 0;) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    return false;
                }
                left -= n;
            }
            DataInputStream trailer = new DataInputStream(file);
            return trailer.readLong() == length && trailer.readLong() == sum.getValue();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
