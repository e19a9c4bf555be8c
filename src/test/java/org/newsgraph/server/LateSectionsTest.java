package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Base;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** Tables of a page that take longer than readers wait. */
class LateSectionsTest {

    private static final Base BASE = new Base(Served.BASE);
    private static final Things.Thing FERRY = new Things.Thing(BASE.iri() + "article/ferry", "article", "Ferry sinks");

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Files.readString(Path.of("src/test/resources/graph/ferry.ttl"))
                .replace("http://localhost:3030/id/", BASE.iri()), Lang.TURTLE).parse(graph);
        try (StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(BASE.articleGraph("ferry").getURI(), "1", "", graph);
            writer.commit();
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Section> sections(Duration longest) {
        return new Sections(new Ask(store, Duration.ofMinutes(5)), Iris.of(store), longest).of(FERRY);
    }

    @Test
    void areShownAsSuchAndCanBeAskedFor() {
        List<Section> late = sections(Duration.ZERO);
        List<Section> inTime = sections(Duration.ofMinutes(5));

        assertThat(inTime).isNotEmpty().noneMatch(Section::late);
        assertThat(late).extracting(Section::run).containsAll(inTime.stream().map(Section::run).toList());
        assertThat(late).allSatisfy(section -> {
            assertThat(section.late()).isTrue();
            assertThat(section.rows()).isEmpty();
        });
        assertThat(page(late)).contains("too many to sort", "All rows as CSV").doesNotContain("<table");
        assertThat(page(inTime)).contains("<table", "All rows as CSV").doesNotContain("too many to sort");
    }

    private static String page(List<Section> sections) {
        return new String(new Pages().rendered("thing", Map.of("title", "Ferry sinks", "kind", "article", "sort", "article", "iri",
                FERRY.iri(), "path", "/id/article/ferry", "data", "/data/article/ferry", "sections", sections)), StandardCharsets.UTF_8);
    }

    @Test
    void areTriedAgainWithTheNextReader() {
        RenderedPages pages = new RenderedPages(store);
        AtomicInteger made = new AtomicInteger();
        Supplier<RenderedPages.Page> making = () -> new RenderedPages.Page(new byte[made.incrementAndGet()], made.get() > 1);

        assertThat(made(pages, making)).isEqualTo(1);
        assertThat(made(pages, making)).as("made again").isEqualTo(2);
        assertThat(made(pages, making)).as("kept").isEqualTo(2);
    }

    private int made(RenderedPages pages, Supplier<RenderedPages.Page> making) {
        return store.read(() -> pages.page(FERRY.iri(), making)).bytes().length;
    }
}
