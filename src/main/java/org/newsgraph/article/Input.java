package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.article.Reading.Reason;

/** One thing that was named, or found in a folder that was named. */
sealed interface Input {

    /** How many readings come out of it, as far as a quick look tells. */
    long expected();

    record ArticleFile(StoredFile file, Format format) implements Input {

        @Override
        public long expected() {
            if (format != Format.JSON_LINES) {
                return 1;
            }
            try (InputStream in = file.open()) {
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
