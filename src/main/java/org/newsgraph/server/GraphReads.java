package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Store;

/** Graphs over the Graph Store Protocol: the default graph is the union of all, the store's own book-keeping stays inside. */
final class GraphReads {

    /** What a format that cannot be streamed may hold in memory. */
    private static final long MOST_TRIPLES = 1_000_000;

    /** JSON-LD and RDF/XML make a tree of all triples before they write. */
    private static final int ROWS_OF_A_TRIPLE = 8;
    private static final Pattern TREES = Pattern.compile("json|xml|trix", Pattern.CASE_INSENSITIVE);

    private final Store store;
    private final Room room;

    GraphReads(Store store, Room room) {
        this.store = store;
        this.room = room;
    }

    /** What a triple takes, in rows, until it is written in the format that is asked for. */
    static int rowsOfATriple(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        return Stream.of(request.getHeader("Accept"), request.getParameter("output"), request.getParameter("format"))
                .anyMatch(format -> format != null && TREES.matcher(format).find()) ? ROWS_OF_A_TRIPLE : 1;
    }

    /** One graph, as {@code ?graph=IRI} or {@code ?default}. */
    void graph(HttpAction action) {
        String iri = action.getRequestParameter("graph");
        boolean all = action.getRequest().getParameterMap().containsKey("default");
        if ((iri == null) == !all) {
            ServletOps.errorBadRequest("either ?default or ?graph=IRI, once");
        }
        Acceptable.forGraph(action);
        Node name = all || "union".equals(iri) || "default".equals(iri) ? null : NodeFactory.createURI(iri);
        store.read(() -> {
            DatasetGraph dataset = store.dataset();
            if (name != null && (Quad.isDefaultGraph(name) || !dataset.containsGraph(name))) {
                ServletOps.errorNotFound("no graph " + iri);
            }
            Graph graph = name == null ? dataset.getUnionGraph() : dataset.getGraph(name);
            Lang lang = lang(action, ActionLib.contentNegotation(action, DEF.rdfOffer, DEF.acceptTurtle), Lang.TURTLE);
            if (StreamRDFWriter.registered(lang)) {
                StreamRDF out = writer(action, lang);
                out.start();
                prefixes(out);
                graph.find().forEachRemaining(out::triple);
                out.finish();
            } else {
                try (Room.Held held = room.enter(new Context())) {
                    written(action, copy(graph, held), lang);
                } catch (Room.FullException e) {
                    ServletOps.error(e.status(), e.getMessage());
                }
            }
            return lang;
        });
    }

    /** All named graphs, in a format that has graphs. */
    void quads(HttpAction action) {
        Acceptable.forQuads(action);
        store.read(() -> {
            Lang lang = lang(action, ActionLib.contentNegotation(action, DEF.quadsOffer, DEF.acceptNQuads), Lang.NQUADS);
            Lang streamed = StreamRDFWriter.registered(lang) && RDFLanguages.isQuads(lang) ? lang : Lang.NQUADS;
            action.setResponseContentType(streamed.getContentType().getContentTypeStr());
            StreamRDF out = writer(action, streamed);
            out.start();
            prefixes(out);
            try (Stream<Quad> quads = store.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)) {
                quads.filter(quad -> !quad.isDefaultGraph()).forEach(out::quad);
            }
            out.finish();
            return lang;
        });
    }

    private void prefixes(StreamRDF out) {
        Prefixes.of(store.base()).getNsPrefixMap().forEach(out::prefix);
    }

    private static Lang lang(HttpAction action, MediaType chosen, Lang usual) {
        Lang lang = RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        Lang taken = lang == null ? usual : lang;
        action.setResponseContentType(taken.getContentType().getContentTypeStr());
        action.setResponseCharacterEncoding("UTF-8");
        return taken;
    }

    private static StreamRDF writer(HttpAction action, Lang lang) {
        try {
            return StreamRDFWriter.getWriterStream(action.getResponseOutputStream(), lang);
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
            throw new IllegalStateException(e);
        }
    }

    private static void written(HttpAction action, Graph graph, Lang lang) {
        try {
            RDFDataMgr.write(action.getResponseOutputStream(), graph, lang);
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    private Graph copy(Graph graph, Room.Held held) {
        Graph copy = GraphFactory.createDefaultGraph();
        copy.getPrefixMapping().setNsPrefixes(Prefixes.of(store.base()));
        Iterator<org.apache.jena.graph.Triple> triples = graph.find();
        for (long number = 0; triples.hasNext(); number++) {
            if (number == MOST_TRIPLES) {
                ServletOps.error(422, "the graph is too large for this format; ask for N-Triples or Turtle");
            }
            held.hold(ROWS_OF_A_TRIPLE);
            copy.add(triples.next());
        }
        return copy;
    }
}
