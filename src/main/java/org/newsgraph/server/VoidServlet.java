package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.store.Contents;
import org.newsgraph.store.ProgramFiles;
import org.newsgraph.store.Store;

/** What is in the data set, how much, of which days, from whom and when it was built: VoID and DCAT. */
final class VoidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "server/void.ttl";
    private static final AcceptList OFFER = AcceptList.create("text/turtle", "application/ld+json", "application/n-triples",
            "application/rdf+xml");
    private static final List<String> LICENSED = List.of("#dataset", "#sparql", "#nquads");

    private final transient Store store;
    private final transient Figures figures;
    private final String licence;

    /** @param licence IRI of the graph's licence; empty for none */
    VoidServlet(Store store, Figures figures, String licence) {
        this.store = store;
        this.licence = licence;
        this.figures = figures;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String here = request.getRequestURL().toString();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(ProgramFiles.read(FILE))).lang(Lang.TURTLE).base(here).parse(graph);
        Node dataset = NodeFactory.createURI(here + "#dataset");
        graph.add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(store.base()));
        graph.add(dataset, VOID.triples.asNode(), number(figures.quads()));
        for (Contents.Count count : figures.contents().counts()) {
            Node part = NodeFactory.createURI(here + "#" + count.name());
            graph.add(dataset, VOID.classPartition.asNode(), part);
            graph.add(part, DCTerms.title.asNode(), NodeFactory.createLiteralLang(count.name(), "en"));
            graph.add(part, VOID._class.asNode(), NodeFactory.createURI(count.type()));
            graph.add(part, VOID.entities.asNode(), number(count.number()));
        }
        if (!licence.isEmpty()) {
            for (String part : LICENSED) {
                graph.add(NodeFactory.createURI(here + part), DCTerms.license.asNode(), NodeFactory.createURI(licence));
            }
        }
        Map<String, Node> build = figures.build();
        if (build.containsKey("built")) {
            graph.add(dataset, DCTerms.modified.asNode(), build.getOrDefault("built", Node.ANY));
        }
        if (build.containsKey("first") && build.containsKey("last")) {
            graph.add(dataset, DCTerms.temporal.asNode(),
                    NodeFactory.createLiteralString(Ask.plain(build, "first") + "/" + Ask.plain(build, "last")));
        }
        String accept = request.getHeader("Accept");
        MediaType chosen = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFER);
        Lang lang = chosen == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        response.setContentType(lang.getContentType().getContentTypeStr() + "; charset=UTF-8");
        response.addHeader("Vary", "Accept");
        RDFDataMgr.write(response.getOutputStream(), graph, lang);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
