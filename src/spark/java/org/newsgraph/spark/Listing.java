package org.newsgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsgraph.article.StoredFile;

/** Finds the files of articles below paths of any Hadoop file system, in the order in which a build reads them. On the driver. */
final class Listing {

    private final Configuration hadoop;
    private final Set<String> taken = new HashSet<>();
    private final List<Listed> files = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();

    private Listing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * What was found.
     *
     * @param unusable a line for each path that holds no articles
     */
    record Found(List<Listed> files, List<String> unusable) {}

    /** Hidden files, and files whose names end like no article's, are passed over below folders; a file that is named is taken. */
    static Found of(List<String> paths, Configuration hadoop) {
        Listing listing = new Listing(hadoop);
        paths.forEach(listing::add);
        return new Found(List.copyOf(listing.files), List.copyOf(listing.unusable));
    }

    private void add(String shown) {
        Path path = new Path(shown);
        List<Listed> found = new ArrayList<>();
        try {
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus status = system.getFileStatus(path);
            if (status.isDirectory()) {
                walk(system, status.getPath(), shown.replaceFirst("/+$", ""), found);
                if (found.isEmpty()) {
                    unusable.add(shown + ": no .txt, .html, .json or .jsonl file in this folder");
                }
            } else {
                found.add(new Listed(status.getPath().toString(), shown));
            }
        } catch (FileNotFoundException e) {
            unusable.add(shown + ": no such file or folder");
        } catch (IOException e) {
            unusable.add(shown + ": cannot be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        found.sort(Comparator.comparing(file -> StoredFile.order(file.shown())));
        found.stream().filter(file -> taken.add(file.location())).forEach(files::add);
    }

    private static void walk(FileSystem system, Path folder, String shown, List<Listed> found) throws IOException {
        for (FileStatus entry : system.listStatus(folder)) {
            String name = entry.getPath().getName();
            if (!name.startsWith(".") && entry.isDirectory()) {
                walk(system, entry.getPath(), shown + "/" + name, found);
            } else if (!name.startsWith(".") && StoredFile.isArticle(name)) {
                found.add(new Listed(entry.getPath().toString(), shown + "/" + name));
            }
        }
    }
}
