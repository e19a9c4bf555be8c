package org.newsgraph.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.newsgraph.article.Articles;
import org.newsgraph.store.Store;

/** A build in a process of its own that stops after some articles and waits to be killed. */
final class SlowBuild {

    private static final String BASE = "http://test.example/id/";

    private SlowBuild() {
    }

    /** Arguments: store, folder of articles, number of the article at which to wait. */
    public static void main(String[] arguments) {
        String last = String.format("story-%03d", Integer.parseInt(arguments[2]));
        Extractor extractor = article -> {
            if (article.id().equals(last)) {
                waitForever();
            }
            return new FirstWords().extract(article);
        };
        try (Store store = Store.openOrCreate(Path.of(arguments[0]), BASE, "is building it")) {
            new Build(store, new Program("1", "p"), () -> extractor, PlainGraphs.plain(), Clock.systemUTC())
                    .run(Articles.of(List.of(Path.of(arguments[1])), InputStream.nullInputStream()), new Build.Settings(1, false),
                            SlowBuild::unexpected);
        }
    }

    private static void waitForever() {
        System.out.println("waiting");
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Complaints are not expected. */
    static void unexpected(String line) {
        throw new AssertionError(line);
    }
}
