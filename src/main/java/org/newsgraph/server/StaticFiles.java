package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.store.ProgramFiles;

/**
 * Files of the program: the explorer's own under {@code /explorer/}, with its page at {@code /}; the libraries of
 * {@code explorer/libraries.tsv} under {@code /lib/}; the style sheet of the other pages under {@code /static/}. Only what is listed at the
 * start can be had, whatever a path says.
 */
final class StaticFiles extends HttpServlet {

    static final String PAGE = "/explorer/index.html";
    /** Where they are; each ends with '/'. */
    static final List<String> FOLDERS = List.of("/explorer/", "/lib/", "/static/");
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "explorer/";
    private static final String PAGES = "server/";
    private static final String LIBRARIES = FOLDER + "libraries.tsv";
    private static final String WEBJARS = "META-INF/resources/webjars/";
    /** Scripts and styles of this server only; pictures also as the scripts draw them. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
            + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=UTF-8", "js", "text/javascript; charset=UTF-8",
            "css",
            "text/css; charset=UTF-8", "svg", "image/svg+xml", "rq", "application/sparql-query; charset=UTF-8", "geojson",
            "application/geo+json");

    /** Resources of the class path by address. */
    private final TreeMap<String, String> resources = new TreeMap<>();

    StaticFiles() {
        ProgramFiles.list(PAGES + "static/", "newsgraph.css").forEach(file -> resources.put(file.substring(PAGES.length() - 1), file));
        ProgramFiles.list(FOLDER, "index.html").forEach(file -> resources.put("/" + file, file));
        new String(ProgramFiles.read(LIBRARIES), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                .forEach(row -> resources.put("/lib/" + row[0], WEBJARS + row[1]));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String resource = resources.get(path);
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (resource == null || type == null) {
            Problem.write(request, response, HttpServletResponse.SC_NOT_FOUND, "no such file: " + path);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", path.startsWith(FOLDERS.get(0)) ? "no-cache" : "max-age=3600");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getOutputStream().write(ProgramFiles.read(resource));
    }
}
