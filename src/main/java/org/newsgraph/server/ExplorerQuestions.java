package org.newsgraph.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.store.NamedQueries;

/** The program's questions for the explorer: {@code {"base": IRI, "questions": [{"name", "question", "text"}]}}. */
final class ExplorerQuestions extends HttpServlet {

    static final String PATH = "/explorer/questions.json";
    private static final long serialVersionUID = 1L;

    private final String base;

    ExplorerQuestions(String base) {
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode answer = mapper.createObjectNode().put("base", base);
        NamedQueries.load().all().forEach(query -> answer.withArray("questions").addObject().put("name", query.name())
                .put("question", query.question()).put("text", query.text()));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        mapper.writeValue(response.getOutputStream(), answer);
    }
}
