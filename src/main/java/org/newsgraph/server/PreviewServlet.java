package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few words on an entity in a small frame, and the way from its id to its page, for the reconciliation service. */
final class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Things things;
    private final transient Ask ask;
    private final transient Pages pages;
    private final transient Iris iris;

    PreviewServlet(Things things, Ask ask, Pages pages, Iris iris) {
        this.things = things;
        this.ask = ask;
        this.pages = pages;
        this.iris = iris;
    }

    /** A line of the preview. */
    record Line(String property, String value) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        Optional<Things.Thing> thing = id.matches("[^\\s<>\"{}|\\\\^`]+") ? things.find(iris.base() + id) : Optional.empty();
        if (thing.isEmpty()) {
            Problem.write(request, response, 404, "no entity '" + id + "'");
            return;
        }
        String iri = thing.get().iri();
        if (request.getRequestURI().equals(Reconciliation.VIEW)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", iris.page(iri));
            return;
        }
        List<Line> rows = ask.select("server/reconcile/preview.rq", "thing", iri).rows().stream()
                .map(row -> new Line(Ask.plain(row, "property"), Ask.plain(row, "value"))).toList();
        pages.write(response, "preview", Map.of("title", thing.get().label(), "page", iris.page(iri), "rows", rows));
    }
}
