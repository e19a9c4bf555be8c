package org.newsgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that are there only when they are whole. What is no file, such as {@code /dev/stdout} or a pipe, is written to as it is. */
public final class WholeFile {

    private WholeFile() {
    }

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Replaces a file when all of the new one is written; when that fails, the old one stays and no part of the new one. A link to a file
     * stays, and the file that it leads to is replaced.
     *
     * @throws IOException when it cannot be written, or is a folder
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            fill(file, content);
            return;
        }
        Path old = Files.exists(file) ? file.toRealPath() : file;
        // a name that nobody's own file has; a file that the library makes for such purposes could be read by its owner alone
        Path draft = old.resolveSibling(".newsgraph-" + UUID.randomUUID());
        try {
            fill(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(draft, old, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path file, Content content, OpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.write(out);
        }
    }
}
