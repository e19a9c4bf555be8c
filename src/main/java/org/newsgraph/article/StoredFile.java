package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file with articles, on whatever file system. */
public interface StoredFile {

    /** The path as the user would look for it, its parts separated by '/'. */
    String shown();

    /** The last part of the path. */
    String name();

    /** What tells its folder from others. */
    String folder();

    /** Its content from the beginning, to be closed by the caller. */
    InputStream open() throws IOException;

    /** Another file of its folder, to be closed by the caller; empty when there is none of that name. */
    Optional<InputStream> beside(String name) throws IOException;

    /** Shown paths as they sort: part by part, so that a folder's files stay together on every system. */
    static String order(String shown) {
        return shown.replace('\\', '/').replace('/', '\0');
    }

    /** Whether a file's name has one of the endings of articles. */
    static boolean isArticle(String name) {
        return Format.ofName(name).isPresent();
    }
}
