package org.newsgraph.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Block;
import org.newsgraph.article.Reading;

/** Articles to measure with, read before the clock starts. */
final class Sample {

    private Sample() {
    }

    /** The first articles of each folder. */
    static List<Article> of(List<Path> folders, int ofEach) {
        return folders.stream().flatMap(folder -> first(folder, ofEach)).toList();
    }

    private static Stream<Article> first(Path folder, int count) {
        try (Stream<Reading> readings = Articles.of(List.of(folder), InputStream.nullInputStream()).read()) {
            return readings.filter(Reading.Accepted.class::isInstance).map(reading -> ((Reading.Accepted) reading).article()).limit(count)
                    .toList().stream();
        }
    }

    /** The words of an article's body, as plain text. */
    static String text(Article article) {
        return String.join("\n\n", article.blocks().stream().map(Block::text).toList());
    }
}
