package org.newsgraph.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

/**
 * An article's text as it was read, from its file: {@code {"blocks": [{"kind", "text", "starts"}]}}, where {@code starts} has for each UTF-16
 * character its place in the original, in code points. {@code {"blocks": [], "reason"}} when the file is not there any more or is another.
 */
final class SourceServlet extends HttpServlet {

    static final String PATH = "/explorer/source.json";
    private static final long serialVersionUID = 1L;
    private static final String QUERY = "server/source.rq";

    private final transient Ask ask;
    private final transient Sources sources;

    SourceServlet(Ask ask, Sources sources) {
        this.ask = ask;
        this.sources = sources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = request.getParameter("article");
        if (iri == null || !iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            Problem.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "the parameter 'article' is the IRI of an article");
            return;
        }
        List<Map<String, Node>> rows = ask.select(QUERY, "article", iri).rows();
        if (rows.isEmpty()) {
            Problem.write(request, response, HttpServletResponse.SC_NOT_FOUND, "no such article: " + iri);
            return;
        }
        ObjectMapper mapper = new ObjectMapper();
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        mapper.writeValue(response.getOutputStream(), answer(mapper, rows.get(0)));
    }

    private ObjectNode answer(ObjectMapper mapper, Map<String, Node> row) {
        ObjectNode answer = mapper.createObjectNode();
        ArrayNode blocks = answer.putArray("blocks");
        if (sources.paths().isEmpty()) {
            return answer.put("reason", "the server was not told where the files are");
        }
        sources.find(Ask.plain(row, "file"), Ask.plain(row, "hash")).map(Article::blocks)
                .ifPresentOrElse(all -> all.forEach(block -> add(blocks.addObject(), block)),
                        () -> answer.put("reason", "the file is not there any more, or has changed since it was read"));
        return answer;
    }

    private static void add(ObjectNode node, Block block) {
        node.put("kind", block.kind().name()).put("text", block.text());
        ArrayNode starts = node.putArray("starts");
        for (int start : block.content().starts()) {
            starts.add(start);
        }
    }
}
