package org.newsgraph.pipeline;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Reading;

/** From readings to facts, without a store. */
public final class Extracting {

    private Extracting() {
    }

    /**
     * Extracts every article.
     *
     * @param readings closed at the end
     * @param outcomes called on the calling thread, once for each reading and in their order, however many threads work
     */
    public static void run(Stream<Reading> readings, Extractor extractor, int threads, Consumer<Outcome> outcomes) {
        try (readings) {
            Iterator<Callable<Outcome>> work = readings.<Callable<Outcome>>map(reading -> () -> outcome(reading, extractor)).iterator();
            InOrder.run(work, threads, outcomes);
        }
    }

    private static Outcome outcome(Reading reading, Extractor extractor) {
        return switch (reading) {
            case Reading.Accepted accepted -> extract(accepted.article(), extractor);
            case Reading.Rejected rejected -> new Outcome.Unreadable(rejected);
        };
    }

    static Outcome extract(Article article, Extractor extractor) {
        try {
            return new Outcome.Extracted(article, extractor.extract(article));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(article,
                    e instanceof RuntimeException failure ? failure : new IllegalStateException("nested too deeply", e));
        }
    }
}
