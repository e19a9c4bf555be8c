package org.newsgraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsgraph.article.StoredFile;

/**
 * A file that was found.
 *
 * @param location where any machine finds it, with its file system
 * @param shown the path as the user would look for it
 */
record Listed(String location, String shown) implements Serializable {

    /** The path of the table beside it, as the user would look for it. */
    String table(String name) {
        return shown.substring(0, shown.lastIndexOf('/') + 1) + name;
    }

    /** The same, to be read on this machine. */
    StoredFile on(Configuration hadoop) {
        return new Stored(this, hadoop);
    }

    private record Stored(Listed file, Configuration hadoop) implements StoredFile {

        @Override
        public String shown() {
            return file.shown();
        }

        @Override
        public String name() {
            return path().getName();
        }

        @Override
        public String folder() {
            return folderPath().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return path().getFileSystem(hadoop).open(path());
        }

        @Override
        public Optional<InputStream> beside(String name) throws IOException {
            Path other = new Path(folderPath(), name);
            FileSystem files = other.getFileSystem(hadoop);
            return files.exists(other) ? Optional.of(files.open(other)) : Optional.empty();
        }

        private Path path() {
            return new Path(file.location());
        }

        private Path folderPath() {
            return Optional.ofNullable(path().getParent()).orElse(path());
        }
    }
}
