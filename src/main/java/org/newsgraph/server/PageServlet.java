package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The page of a thing, readable without a script. */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Things things;
    private final transient Sections sections;
    private final transient Pages pages;
    private final transient Iris iris;

    PageServlet(Things things, Sections sections, Pages pages, Iris iris) {
        this.things = things;
        this.sections = sections;
        this.pages = pages;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = iris.iri(request.getRequestURI(), Iris.PAGE);
        Optional<Things.Thing> found = things.find(iri);
        if (found.isEmpty()) {
            Problem.write(request, response, 404, "nothing is known of " + iri);
            return;
        }
        Things.Thing thing = found.get();
        response.setHeader("Link", "<" + iris.data(iri, ".ttl") + ">; rel=\"alternate\"; type=\"text/turtle\"");
        pages.write(response, "thing",
                Map.of("title", thing.label(), "kind", KindNames.of(thing.kind()), "iri", iri, "path", iris.path(iri), "data",
                        iris.data(iri, ""), "sections",
                        sections.of(thing)));
    }
}
