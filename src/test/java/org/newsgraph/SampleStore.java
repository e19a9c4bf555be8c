package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.entity.Rulings;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildListener;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Program;
import org.newsgraph.store.Store;

/** The sample articles in a store, built once for all tests that only read; it stays in {@code target}. */
public final class SampleStore {

    private static final class Holder {

        static final Store STORE = of(folder(), Path.of("data/articles"));
    }

    private SampleStore() {
    }

    /** Open for as long as the tests run. */
    public static Store shared() {
        return Holder.STORE;
    }

    /** Other articles, in a store of their own, to be closed by the caller. */
    public static Store of(Path folder, Path input) {
        Store store = Store.openOrCreate(folder, "http://localhost:3030/id/", "is testing it");
        Clock clock = Clock.fixed(Instant.parse("2031-03-04T05:06:07Z"), ZoneOffset.UTC);
        Build build = new Build(store, new Program("1", "p"), () -> Extraction.with(TestAnnotator.shared()),
                CommonGraphs.known(Rulings.NONE), clock);
        Articles articles = Articles.of(List.of(input), InputStream.nullInputStream());
        BuildReport report = build.run(articles, new Build.Settings(2, false), new Strict());
        assertThat(report.rejected()).isEmpty();
        return store;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "sample-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Strict implements BuildListener {

        @Override
        public void failed(Article article, RuntimeException cause) {
            throw cause;
        }

        @Override
        public void complaint(String line) {
            throw new AssertionError(line);
        }
    }
}
