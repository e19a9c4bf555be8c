package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.newsgraph.store.Contents;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.ProgramFiles;
import org.newsgraph.store.Store;

/** What is in the graph, and questions to ask it; one page without a request to anywhere else. */
final class StartPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SHAPE = "server/start.html";

    private final transient Store store;

    StartPage(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        response.getOutputStream().write(page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        String counts = Contents.of(store).counts().stream().map(count -> "<tr><th>" + escaped(count.name()) + "</th><td>" + count.number()
                + "</td></tr>").collect(Collectors.joining("\n"));
        String questions = NamedQueries.load().all().stream().map(this::link).collect(Collectors.joining("\n"));
        String query = Prefixes.declaredIn(Contents.EXAMPLE, store.base());
        return new String(ProgramFiles.read(SHAPE), StandardCharsets.UTF_8).replace("{{counts}}", counts)
                .replace("{{questions}}", questions)
                .replace("{{query}}", escaped(query));
    }

    private String link(NamedQuery query) {
        String text = Prefixes.declaredIn(query.text(), store.base());
        return "<li><a href=\"/" + Server.DATASET + "/sparql?output=text&amp;query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "\">"
                + escaped(query.question()) + "</a> <code>" + escaped(query.name()) + "</code></li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
