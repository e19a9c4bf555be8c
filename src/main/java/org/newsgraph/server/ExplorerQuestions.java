package org.newsgraph.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;
import org.newsgraph.store.Prefixes;

/**
 * The program's questions for the explorer, and what its editor knows without asking:
 * {@code {"base": IRI, "prefixes": {prefix: IRI}, "questions": [{"name", "group", "question", "text"}]}}. A question's group is in its
 * comment {@code #group}.
 */
final class ExplorerQuestions extends HttpServlet {

    static final String PATH = "/explorer/questions.json";
    private static final long serialVersionUID = 1L;
    private static final String GROUP = "#group ";
    private static final String NO_GROUP = "Others";

    private final String base;

    ExplorerQuestions(String base) {
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode answer = mapper.createObjectNode().put("base", base);
        ObjectNode prefixes = answer.putObject("prefixes");
        new TreeMap<>(Prefixes.of(base).getNsPrefixMap()).forEach(prefixes::put);
        NamedQueries.load().all().forEach(query -> answer.withArray("questions").addObject().put("name", query.name())
                .put("group", group(query)).put("question", query.question()).put("text", query.text()));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        mapper.writeValue(response.getOutputStream(), answer);
    }

    private static String group(NamedQuery query) {
        return query.text().lines().filter(line -> line.startsWith(GROUP)).map(line -> line.substring(GROUP.length()).strip()).findFirst()
                .orElse(NO_GROUP);
    }
}
