package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.article.Reading.Reason;

/** One thing that was named, or found in a folder that was named. */
sealed interface Input {

    /** How many readings come out of it, as far as a quick look tells. */
    long expected();

    /** @param shown the path as the user would look for it */
    record ArticleFile(Path path, String shown, Format format) implements Input {

        String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public long expected() {
            if (format != Format.JSON_LINES) {
                return 1;
            }
            try (InputStream in = Files.newInputStream(path)) {
                return LineCount.of(in);
            } catch (IOException e) {
                return 1; // the reading itself will say what is wrong
            }
        }
    }

    record StandardInput() implements Input {

        @Override
        public long expected() {
            return 1;
        }
    }

    record Unusable(String shown, Reason reason, String message) implements Input {

        @Override
        public long expected() {
            return 1;
        }
    }
}
