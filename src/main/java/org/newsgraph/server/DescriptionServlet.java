package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.newsgraph.store.Prefixes;

/** What the graph says of one thing, as Turtle, JSON-LD or N-Triples. */
final class DescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Lang> LANGUAGES = Map.of(".ttl", Lang.TURTLE, ".jsonld", Lang.JSONLD, ".nt", Lang.NTRIPLES);

    private final transient Things things;
    private final transient Ask ask;
    private final transient Iris iris;

    DescriptionServlet(Things things, Ask ask, Iris iris) {
        this.things = things;
        this.ask = ask;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String ending = path.replaceFirst("^.*(?=\\.(ttl|jsonld|nt)$)", "");
        Lang lang = LANGUAGES.get(ending);
        String iri = lang == null ? "" : iris.iri(path.substring(0, path.length() - ending.length()), Iris.DATA);
        if (lang == null || things.find(iri).isEmpty()) {
            Problem.write(request, response, 404, lang == null ? "descriptions end in .ttl, .jsonld or .nt" : "nothing is known of " + iri);
            return;
        }
        if (things.isGraph(iri)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/" + Server.DATASET + "/data?graph=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
            return;
        }
        Graph graph = ask.construct("server/description.rq", "thing", iri);
        graph.getPrefixMapping().setNsPrefixes(Prefixes.of(iris.base()));
        response.setContentType(lang.getContentType().getContentTypeStr() + "; charset=UTF-8");
        response.setHeader("Link", "<" + iri + ">; rel=\"describes\"");
        RDFDataMgr.write(response.getOutputStream(), graph, lang);
    }
}
