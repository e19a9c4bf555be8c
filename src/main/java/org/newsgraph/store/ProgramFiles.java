package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files that the program was built with, in its jar or in the build's folder. */
public final class ProgramFiles {

    private ProgramFiles() {
    }

    /**
     * Names of the files in a folder and below, sorted.
     *
     * @param folder ends with '/', such as {@code lexicon/}
     * @param known a file that is in the folder for certain
     * @throws IllegalStateException when the program was built without it
     */
    public static List<String> list(String folder, String known) {
        URL url = ProgramFiles.class.getClassLoader().getResource(folder + known);
        if (url == null) {
            throw new IllegalStateException("the program was built without " + folder + known);
        }
        try {
            return url.openConnection() instanceof JarURLConnection jar
                    ? inJar(folder, jar)
                    : inFolder(folder, Path.of(url.toURI()), known);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(folder + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    /** The bytes of one of them. */
    public static byte[] read(String name) {
        try (InputStream in = ProgramFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> inJar(String folder, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).filter(name -> name.startsWith(folder))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(String folder, Path known, String name) throws IOException {
        Path root = known;
        for (int i = 0; i < name.split("/").length; i++) {
            root = parent(root);
        }
        Path top = root;
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).map(file -> folder + top.relativize(file).toString().replace('\\', '/')).sorted()
                    .toList();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalStateException(path + " has no folder");
        }
        return parent;
    }
}
