package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.store.Store;

/** The page of a thing, readable without a script. */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient Things things;
    private final transient ThingPages pages;
    private final transient Predicate<Gathering.Task> later;
    private final transient Iris iris;
    private final transient Freshness freshness;

    /** @param later takes what makes the rest of a page */
    PageServlet(Store store, Things things, ThingPages pages, Predicate<Gathering.Task> later) {
        this.store = store;
        this.things = things;
        this.pages = pages;
        this.later = later;
        this.iris = Iris.of(store);
        this.freshness = new Freshness(store);
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
            RenderedPages.Page page = pages.page(thing.get(), later);
            if (!page.isFinal()) {
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
}
