package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.store.Store;

/** The page of a thing, readable without a script. */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient Things things;
    private final transient Sections sections;
    private final transient Pages pages;
    private final transient Iris iris;
    private final transient Freshness freshness;
    private final transient RenderedPages rendered;

    PageServlet(Store store, Things things, Sections sections, Pages pages, Iris iris) {
        this.store = store;
        this.things = things;
        this.sections = sections;
        this.pages = pages;
        this.iris = iris;
        this.freshness = new Freshness(store);
        this.rendered = new RenderedPages(store);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = iris.iri(request.getRequestURI(), Iris.PAGE);
        // one transaction, so that all tables are of one commit
        Answer answer = store.read(() -> {
            Optional<Things.Thing> thing = things.find(iri);
            if (thing.isEmpty()) {
                return new Answer(404, new byte[0]);
            }
            if (freshness.has(request, response)) {
                return new Answer(304, new byte[0]);
            }
            RenderedPages.Page page = rendered.page(iri, () -> page(thing.get()));
            if (!page.whole()) {
                Freshness.none(response);
            }
            return new Answer(200, page.bytes());
        });
        switch (answer.status()) {
            case 404 -> Problem.write(request, response, 404, "nothing is known of " + iri);
            case 200 -> {
                response.setHeader("Link", "<" + iris.data(iri, ".ttl") + ">; rel=\"alternate\"; type=\"text/turtle\"");
                Pages.write(response, answer.page());
            }
            default -> response.setStatus(answer.status());
        }
    }

    private record Answer(int status, byte[] page) {}

    private RenderedPages.Page page(Things.Thing thing) {
        String iri = thing.iri();
        List<Section> tables = sections.of(thing);
        byte[] bytes = pages.rendered("thing",
                Map.of("title", thing.label(), "kind", KindNames.of(thing.kind()), "sort", thing.kind(), "iri", iri, "path",
                        iris.path(iri), "data", iris.data(iri, ""), "sections", tables));
        return new RenderedPages.Page(bytes, tables.stream().noneMatch(Section::late));
    }
}
