package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.Contents;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Store;

/** What is in the graph, and questions to ask it; one page without a request to anywhere else. */
final class StartPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient Figures figures;
    private final transient Pages pages;

    StartPage(Store store, Figures figures, Pages pages) {
        this.store = store;
        this.figures = figures;
        this.pages = pages;
    }

    /** A question with what asks it. */
    record Asked(String name, String text, String link) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Asked> questions = NamedQueries.load().all().stream().map(this::asked).toList();
        pages.write(response, "start", Map.of("title", "Start", "counts", figures.contents().counts(), "questions", questions, "query",
                Prefixes.declaredIn(Contents.EXAMPLE, store.base())));
    }

    private Asked asked(NamedQuery query) {
        String text = Prefixes.declaredIn(query.text(), store.base());
        return new Asked(query.name(), query.question(),
                "/" + Server.DATASET + "/sparql?output=text&query=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
