package org.newsgraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Articles;
import org.newsgraph.store.Backup;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;

/**
 * Does for a second process of the same user what only the process can do that holds the store: build, back up, compact. It is on the
 * admin port, and the caller proves with a token from the store's folder that it may.
 */
final class HandoverServlet extends HttpServlet {

    static final String PATH = "/handover/";
    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient Ingest ingest;
    private final String token;

    HandoverServlet(Store store, Ingest ingest, String token) {
        this.store = store;
        this.ingest = ingest;
        this.token = token;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        byte[] expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        byte[] given = String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            Problem.write(request, response, 401, "the token of this store is needed");
            return;
        }
        try {
            super.service(request, response);
        } catch (StoreException | IllegalArgumentException e) {
            Problem.write(request, response, 409, String.valueOf(e.getMessage()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals(PATH + "backup")) {
            Problem.write(request, response, 404, "nothing here");
            return;
        }
        response.setContentType("application/gzip");
        new Backup(store).write(response.getOutputStream());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getRequestURI()) {
            case PATH + "compact" -> ReconcileServlet.write(response, Map.of("bytesSaved", store.compact()));
            case PATH + "build" -> {
                JsonNode asked = ReconcileServlet.JSON.readTree(request.getInputStream());
                List<Path> paths = new ArrayList<>();
                asked.path("paths").forEach(path -> paths.add(Path.of(path.asText())));
                Articles articles = Articles.of(paths, InputStream.nullInputStream());
                ReconcileServlet.write(response, Reports.written(ingest.read(articles, asked.path("prune").asBoolean())));
            }
            default -> Problem.write(request, response, 404, "nothing here");
        }
    }
}
