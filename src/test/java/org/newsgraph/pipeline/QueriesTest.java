package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.entity.Rulings;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.store.Rows;
import org.newsgraph.store.Store;

/** The sample articles, from the files to the answers. */
class QueriesTest {

    @TempDir
    private static Path folder;
    private static Store store;

    @BeforeAll
    static void build() {
        store = Store.openOrCreate(folder.resolve("store"), "http://localhost:3030/id/", "is testing it");
        Clock clock = Clock.fixed(Instant.parse("2031-03-04T05:06:07Z"), ZoneOffset.UTC);
        Build build = new Build(store, new Program("1", "p"), () -> Extraction.with(TestAnnotator.shared()),
                CommonGraphs.known(Rulings.NONE), clock);
        Articles articles = Articles.of(List.of(Path.of("data/articles")), InputStream.nullInputStream());
        BuildReport report = build.run(articles.read(), new Build.Settings(2, false), new Silent());
        assertThat(report.rejected()).isEmpty();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<Rows> expected() {
        return Rows.of("articles");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void givesTheExpectedRows(Rows rows) {
        store.read(() -> {
            rows.check(store.dataset());
            return rows;
        });
    }

    private static final class Silent implements BuildListener {

        @Override
        public void done() {
            // nobody watches
        }

        @Override
        public void rejected(BuildReport.Rejection rejection) {
            // the report has it
        }

        @Override
        public void failed(Article article, RuntimeException cause) {
            throw cause;
        }

        @Override
        public void complaint(String line) {
            throw new AssertionError(line);
        }

        @Override
        public void stage(String name) {
            // nobody watches
        }
    }
}
