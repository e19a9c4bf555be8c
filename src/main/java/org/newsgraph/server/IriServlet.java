package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.store.Store;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * Answers at the IRIs themselves: see other, a page or a description in RDF as the client accepts; moved, where two things turned out to
 * be one.
 */
final class IriServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final AcceptList OFFER = AcceptList.create("text/html", "application/xhtml+xml", "text/turtle", "application/ld+json",
            "application/n-triples");

    private final transient Store store;
    private final transient Things things;
    private final transient Iris iris;

    IriServlet(Store store, Things things, Iris iris) {
        this.store = store;
        this.things = things;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = iris.iri(request.getRequestURI(), iris.root());
        response.addHeader("Vary", "Accept");
        if (things.find(iri).isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", place(iri, request.getHeader("Accept")));
            return;
        }
        String now = store.read(() -> store.replacement(iri)).orElse("");
        if (iris.isOurs(now)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", iris.path(now));
        } else {
            Problem.write(request, response, 404, "nothing is known of " + iri);
        }
    }

    private String place(String iri, String accept) {
        MediaType chosen = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFER);
        if (chosen == null) {
            return accept == null || accept.contains("*/*") ? iris.page(iri) : iris.data(iri, ".ttl");
        }
        return switch (chosen.getContentTypeStr()) {
            case "text/turtle" -> iris.data(iri, ".ttl");
            case "application/ld+json" -> iris.data(iri, ".jsonld");
            case "application/n-triples" -> iris.data(iri, ".nt");
            default -> iris.page(iri);
        };
    }
}
