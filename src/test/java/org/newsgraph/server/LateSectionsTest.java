package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
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

/** Tables of a page that take longer than readers wait: no time at all, here. */
class LateSectionsTest {

    private static final Base BASE = new Base(Served.BASE);
    private static final Limits PATIENT = new Limits(Duration.ofMinutes(5), 1 << 20, 1 << 20, 16);
    private static final Limits HURRIED = PATIENT.withPages(Duration.ZERO);
    private static final String IRI = BASE.iri() + "article/ferry";

    @TempDir
    private Path folder;
    private Store store;
    private ThingPages pages;
    private final List<Gathering.Task> asked = new ArrayList<>();

    /** Goes on, is ended by the clock, or by a commit. */
    private record Turn(boolean late, boolean lasts) implements Gathering.Turn {

        private static final Turn USUAL = new Turn(false, true);

        @Override
        public void begun(AtomicBoolean ending) {
            ending.compareAndSet(false, late);
        }

        @Override
        public boolean later(Gathering.Task task) {
            return false;
        }
    }

    @BeforeEach
    void open() throws IOException {
        store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it");
        write("ferry");
        pages = pages(HURRIED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(String id) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Files.readString(Path.of("src/test/resources/graph/ferry.ttl"))
                .replace("http://localhost:3030/id/", BASE.iri()), Lang.TURTLE).parse(graph);
        try (StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(BASE.articleGraph(id).getURI(), "1", "", graph);
            writer.commit();
        }
    }

    private ThingPages pages(Limits limits) {
        Ask ask = new Ask(store, limits.queryTime());
        return new ThingPages(store, ask, new Things(store, ask), new Pages(), limits);
    }

    private RenderedPages.Page page(ThingPages from, Predicate<Gathering.Task> later) {
        Ask ask = new Ask(store, HURRIED.queryTime());
        return store.read(() -> from.page(new Things(store, ask).find(IRI).orElseThrow(), later));
    }

    private static String text(RenderedPages.Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aReaderWhoDoesNotWaitGetsWhatThereIsAndALaterOneAll() {
        RenderedPages.Page first = page(pages, asked::add);
        assertThat(text(first)).contains("<h1>Ferry crew held in Port Amsel</h1>", "still being gathered",
                "<a href=\"/page/article/ferry\">Load the page again</a>", "All rows as CSV").doesNotContain("<table", "http-equiv");
        assertThat(first.isFinal()).isFalse();
        assertThat(page(pages, asked::add)).as("what is promised is not asked for again").isSameAs(first);
        assertThat(asked).hasSize(1);

        int open = first.open();
        while (asked.get(0).step(Turn.USUAL)) {
            RenderedPages.Page next = page(pages, asked::add);
            assertThat(next.open()).isEqualTo(--open);
        }
        RenderedPages.Page last = page(pages, asked::add);
        assertThat(last.isFinal()).isTrue();
        assertThat(asked).hasSize(1);
        assertThat(text(last)).isEqualTo(text(page(pages(PATIENT), asked::add))).contains("<table").doesNotContain("gathered");
    }

    @Test
    void nothingIsPromisedThatIsNotMade() {
        RenderedPages.Page refused = page(pages, task -> false);
        assertThat(text(refused)).contains("too many other pages are being gathered", "load the page again")
                .doesNotContain("<table", "still being gathered");
        assertThat(refused.isFinal()).isFalse();
        assertThat(text(page(pages, asked::add))).as("tried again with the next reader").contains("still being gathered");
    }

    @Test
    void whatTakesTooLongEvenThenIsSaidToDoSo() {
        page(pages, asked::add);
        Turn late = new Turn(true, true);
        while (asked.get(0).step(late)) {
            assertThat(page(pages, asked::add).isFinal()).isFalse();
        }
        RenderedPages.Page last = page(pages, asked::add);
        assertThat(text(last)).contains("too many to sort them within 300 seconds").doesNotContain("<table", "gathered");
        assertThat(last.isFinal()).isTrue();
    }

    @Test
    void whatFailsIsNotPromisedAnyLonger() {
        page(pages, asked::add);
        assertThat(asked.get(0).step(Turn.USUAL)).isTrue();
        asked.get(0).failed();
        RenderedPages.Page last = page(pages, asked::add);
        assertThat(text(last)).contains("<table", "Something went wrong on the server").doesNotContain("still being gathered");
        assertThat(last.isFinal()).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aStepThatIsEndedIsDoneAgainUnlessTheStoreHasChanged() throws IOException {
        int open = page(pages, asked::add).open();
        assertThat(asked.get(0).step(new Turn(true, false))).isTrue();
        assertThat(page(pages, asked::add).open()).isEqualTo(open);
        assertThat(asked.get(0).step(Turn.USUAL)).isTrue();
        assertThat(page(pages, asked::add).open()).isEqualTo(open - 1);

        write("ferry-again");
        assertThat(asked.get(0).step(Turn.USUAL)).as("of the commit before").isFalse();
        assertThat(page(pages, asked::add).open()).isEqualTo(open);
        assertThat(asked).hasSize(2);
    }

    @Test
    void theServerMakesTheRest() {
        try (Server server = Server.start(store, Settings.LOCAL.with(HURRIED))) {
            HttpResponse<String> page = Served.send(Served.at(server.address() + "page/article/ferry"));
            while (page.body().contains("being gathered")) {
                assertThat(Served.header(page, "ETag")).isEmpty();
                assertThat(Served.header(page, "Cache-Control")).isEqualTo("no-store");
                page = Served.send(Served.at(server.address() + "page/article/ferry"));
            }
            assertThat(page.body()).contains("<table");
            assertThat(Served.header(page, "ETag")).isNotEmpty();
        }
    }
}
