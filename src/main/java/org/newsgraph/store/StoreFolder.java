package org.newsgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder that is a store: a file that says so, with the version of the layout, and the database in a folder beneath.
 *
 * @param path of the folder
 * @param base of the IRIs in it; a store holds IRIs of one base only
 */
record StoreFolder(Path path, String base) {

    private static final String MARKER = "newsgraph-store.properties";
    private static final String FORMAT = "1";

    Path database() {
        return path.resolve("tdb2");
    }

    /** Opens the store in a folder, which becomes one when it is missing or empty. */
    static StoreFolder openOrCreate(Path path, String base) {
        if (exists(path)) {
            StoreFolder folder = open(path);
            if (!folder.base.equals(base)) {
                throw new StoreException(path + ": holds IRIs that begin with " + folder.base + "; build with --base " + base
                        + " into another folder");
            }
            return folder;
        }
        requireUsable(path);
        create(path, base);
        return new StoreFolder(path, base);
    }

    static boolean exists(Path path) {
        return Files.exists(path.resolve(MARKER));
    }

    /** Touches nothing; throws when the folder holds something that is no store. */
    static void requireUsable(Path path) {
        if (Files.exists(path) && !exists(path) && !isEmpty(path)) {
            throw new StoreException(path + ": is no Newsgraph store and not empty; name another folder with --store");
        }
    }

    /**
     * Opens the store in a folder.
     *
     * @throws StoreException when there is none, it is of another format, or its marker cannot be read
     */
    static StoreFolder open(Path path) {
        Path marker = path.resolve(MARKER);
        if (!Files.exists(marker)) {
            String what = Files.exists(path) ? "is no Newsgraph store" : "there is no store";
            throw new StoreException(path + ": " + what + "; fill one with: newsgraph build PATHS --store " + path);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(marker)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new StoreException(marker + ": cannot be read: " + FileReason.of(e), e);
        } catch (IllegalArgumentException e) {
            throw new StoreException(marker + ": is damaged: " + e.getMessage(), e);
        }
        String format = properties.getProperty("format", "");
        if (!format.equals(FORMAT)) {
            throw new StoreException(path + ": a store of format '" + format + "', this program reads format " + FORMAT
                    + "; build into another folder");
        }
        return new StoreFolder(path, properties.getProperty("base", ""));
    }

    private static void create(Path path, String base) {
        try {
            Indexes.choose(path.resolve("tdb2"));
            Path draft = path.resolve(MARKER + ".new");
            Files.writeString(draft,
                    "# A Newsgraph store. Written by newsgraph build; delete the whole folder to begin anew.\nformat=" + FORMAT
                            + "\nbase=" + base + "\n",
                    StandardCharsets.UTF_8);
            Files.move(draft, path.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be made a store: " + FileReason.of(e), e);
        }
    }

    private static boolean isEmpty(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.allMatch(file -> file.getFileName().toString().equals("lock"));
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be read: " + FileReason.of(e), e);
        }
    }
}
