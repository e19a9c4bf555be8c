package org.newsgraph.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Serialised model resources, decompressed once and kept in a folder of the user's.
 *
 * <p>A cached file is the plain stream with its length and CRC-32C behind it. One that is short, altered or unreadable is made anew
 * from the library's own resource; a folder that cannot be written to only costs the time to decompress again.
 */
final class ModelCache {

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

    /**
     * The object behind a compressed resource of the library.
     *
     * @throws IllegalStateException when the resource is missing or damaged
     */
    Object read(String resource) {
        Path cached = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1).replace(".xz", ".bin"));
        return isWhole(cached) ? deserialise(resource, cached) : readAndKeep(resource, cached);
    }

    private Object readAndKeep(String resource, Path cached) {
        try {
            keep(resource, cached);
        } catch (IOException unwritable) {
            try (InputStream in = open(resource)) {
                return deserialise(resource, in);
            } catch (IOException e) {
                throw new IllegalStateException("the language model " + resource + " cannot be read: " + e.getMessage(), e);
            }
        }
        return deserialise(resource, cached);
    }

    /** Written aside and moved into place, so that a process killed meanwhile leaves nothing half done. */
    private void keep(String resource, Path cached) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, cached.getFileName().toString(), ".part");
        try {
            CRC32C sum = new CRC32C();
            long length;
            try (InputStream in = open(resource);
                    OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                length = in.transferTo(new CheckedOutputStream(file, sum));
                DataOutputStream trailer = new DataOutputStream(file);
                trailer.writeLong(length);
                trailer.writeLong(sum.getValue());
                trailer.flush();
            }
            Files.move(aside, cached, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
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

    private InputStream open(String resource) throws IOException {
        InputStream in = library.getResourceAsStream(resource);
        if (in == null) {
            throw new UncheckedIOException(new IOException("the language model " + resource + " is not on the class path"));
        }
        return new XZInputStream(new BufferedInputStream(in, 1 << 16));
    }

    private static Object deserialise(String resource, Path cached) {
        try (InputStream in = Files.newInputStream(cached)) {
            return deserialise(resource, in);
        } catch (IOException e) {
            throw new IllegalStateException(cached + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A whole stream that cannot be deserialised is most often too little memory: the reader then loses its place. */
    private static Object deserialise(String resource, InputStream in) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(in, 1 << 16))) {
            return objects.readObject();
        } catch (ClassNotFoundException | RuntimeException e) {
            throw new IllegalStateException("the language model " + resource + " cannot be loaded; it needs a heap of 3 GB: " + e, e);
        }
    }
}
