package org.newsgraph.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code /search?q=words}: things whose name, headline or words match, as JSON, or as a page for people. */
final class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    private final transient Search search;
    private final transient Pages pages;

    SearchServlet(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        String number = request.getParameter("limit");
        boolean page = String.valueOf(request.getHeader("Accept")).contains("text/html");
        if (number != null && !number.matches("[1-9]\\d{0,2}") || number != null && Integer.parseInt(number) > MOST) {
            Problem.write(request, response, 400, "limit is a number from 1 to " + MOST + ", not '" + number + "'");
            return;
        }
        if (words.length() > LONGEST || words.isEmpty() && !page) {
            Problem.write(request, response, 400, words.isEmpty()
                    ? "say what to search for: /search?q=words"
                    : "q has at most " + LONGEST
                            + " characters");
            return;
        }
        List<Search.Found> hits = words.isEmpty() ? List.of() : search.find(words, number == null ? USUAL : Integer.parseInt(number));
        response.addHeader("Vary", "Accept");
        if (page) {
            pages.write(response, "search", Map.of("title", words.isEmpty() ? "Search" : words, "words", words, "hits", hits));
        } else {
            response.setContentType("application/json; charset=UTF-8");
            response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("query", words, "hits", hits)));
        }
    }
}
