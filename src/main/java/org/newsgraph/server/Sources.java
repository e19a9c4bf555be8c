package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;

/**
 * The files that articles were read from, to show them whole. A file is shown only when it is still what was read: its hash decides, not
 * its name.
 *
 * @param paths files and folders; without any no article is shown whole
 */
record Sources(List<Path> paths) {

    private static final String LINES = ".jsonl";
    private static final String JSON = ".json";

    Sources {
        paths = List.copyOf(paths);
    }

    /**
     * Reads an article again.
     *
     * @param file its name as the graph has it; a line of a file of many goes by another name, so those files are tried too
     * @param sha256 the hash that the graph has
     * @return empty when no file is there, or none with that hash
     */
    Optional<Article> find(String file, String sha256) {
        return paths.stream().flatMap(path -> candidates(path, file)).flatMap(path -> read(path, sha256).stream()).findFirst();
    }

    private static Stream<Path> candidates(Path path, String file) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path).filter(each -> Files.exists(each) && mayHold(each, file));
        }
        try (Stream<Path> files = Files.find(path, Integer.MAX_VALUE,
                (each, attributes) -> attributes.isRegularFile() && mayHold(each, file),
                FileVisitOption.FOLLOW_LINKS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // a folder that is gone has no files
        }
    }

    private static boolean mayHold(Path path, String file) {
        String name = String.valueOf(path.getFileName());
        return name.equals(file) || name.endsWith(LINES) || name.endsWith(JSON) && file.startsWith(name);
    }

    private static Optional<Article> read(Path path, String sha256) {
        try (Stream<Reading> readings = Articles.of(List.of(path), InputStream.nullInputStream()).read()) {
            return readings.flatMap(reading -> switch (reading) {
                case Reading.Accepted accepted -> Stream.of(accepted.article());
                case Reading.Rejected rejected -> Stream.<Article>empty();
            }).filter(article -> article.sha256().equals(sha256)).findFirst();
        }
    }
}
