package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.article.Articles;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.store.StoreException;

/** {@code POST /admin/ingest}: the body is an article or lines of them, as {@code build -} takes them; behind {@link AdminGate}. */
final class IngestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Ingest ingest;

    IngestServlet(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!AdminGate.admitted(request)) {
            Problem.write(request, response, 401, "a name and its password are needed");
            return;
        }
        byte[] body = request.getInputStream().readAllBytes();
        if (body.length == 0) {
            Problem.write(request, response, 400, "the body holds no article");
            return;
        }
        try {
            BuildReport report = ingest.read(Articles.of(List.of(Path.of("-")), new ByteArrayInputStream(body)), false);
            response.setStatus(report.accepted() == 0 ? 422 : 200);
            ReconcileServlet.write(response, Reports.written(report));
        } catch (StoreException e) {
            Problem.write(request, response, 507, String.valueOf(e.getMessage()));
        }
    }
}
