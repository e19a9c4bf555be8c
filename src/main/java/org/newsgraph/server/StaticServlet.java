package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.store.ProgramFiles;

/** The style sheet of all pages. */
final class StaticServlet extends HttpServlet {

    static final String PATH = "/static/newsgraph.css";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css; charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=3600");
        response.getOutputStream().write(ProgramFiles.read("server" + PATH));
    }
}
