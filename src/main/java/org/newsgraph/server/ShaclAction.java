package org.newsgraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.store.Store;

/** Holds a graph against shapes that are sent: {@code POST /newsgraph/shacl?graph=IRI}, without it the union of all graphs. */
final class ShaclAction extends ActionService {

    /** SPARQL within shapes knows no time-out. */
    private static final Set<Node> SPARQL = Set.of(SHACL.select, SHACL.ask, SHACL.construct, SHACL.sparql);

    private static final String NOWHERE = "urn:x-newsgraph:shapes/";

    private final Store store;
    private final Duration longest;
    private final Room room;

    ShaclAction(Store store, Duration longest, Room room) {
        this.store = store;
        this.longest = longest;
        this.room = room;
    }

    @Override
    public void validate(HttpAction action) {
        if (!action.getRequestMethod().equals("POST")) {
            ServletOps.errorMethodNotAllowed(action.getRequestMethod(), "shapes are sent by POST");
        }
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execute(HttpAction action) {
        Graph sent = sent(action);
        for (Node property : SPARQL) {
            if (sent.contains(Node.ANY, property, Node.ANY)) {
                ServletOps.errorBadRequest("shapes with SPARQL in them are not taken: sh:" + property.getLocalName());
            }
        }
        Shapes shapes = shapes(sent);
        String iri = action.getRequestParameter("graph");
        long end = System.nanoTime() + longest.toNanos();
        Runnable look = () -> HurriedGraph.hurry(end);
        HurriedShapes.hurry(shapes, look);
        try (Room.Held held = room.enter(new Context())) {
            ValidationReport report = report(shapes, new BoundedValidation(held, GraphReads.rowsOfATriple(action), look), iri);
            Lang lang = RDFLanguages
                    .contentTypeToLang(ActionLib.contentNegotation(action, DEF.rdfOffer, DEF.acceptTurtle).getContentTypeStr());
            ActionLib.graphResponse(action, report.getGraph(), lang == null ? Lang.TURTLE : lang);
        }
    }

    private ValidationReport report(Shapes shapes, BoundedValidation validation, String iri) {
        try {
            return store.read(() -> validation.report(shapes, data(iri)));
        } catch (Room.FullException e) {
            ServletOps.error(e.status(), e.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                    ? String.valueOf(e.getMessage())
                    : "holding the graph against these shapes, or the report, takes more memory than one request may have;"
                            + " send fewer shapes, or name a graph with ?graph=IRI");
            throw e;
        } catch (QueryCancelledException e) {
            ServletOps.error(503, "holding the graph against these shapes took longer than " + longest.toSeconds()
                    + " seconds; send fewer shapes, or name a graph with ?graph=IRI");
            throw e;
        }
    }

    private static Graph sent(HttpAction action) {
        String type = action.getRequestContentType();
        Lang lang = type == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", "").strip());
        if (lang == null || !RDFLanguages.isTriples(lang)) {
            ServletOps.error(415, "shapes are sent as RDF, such as text/turtle, not " + type);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(action.getRequestInputStream()).lang(lang).base(NOWHERE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(graph);
            return graph;
        } catch (IOException | RiotException e) {
            ServletOps.errorBadRequest("shapes: " + e.getMessage());
            throw new IllegalStateException(e);
        }
    }

    private static Shapes shapes(Graph sent) {
        try {
            return Shapes.parse(sent);
        } catch (ShaclParseException e) {
            ServletOps.errorBadRequest("shapes: " + e.getMessage());
            throw e;
        }
    }

    private Graph data(String iri) {
        DatasetGraph dataset = store.dataset();
        if (iri == null || iri.equals("union") || iri.equals("default")) {
            return dataset.getUnionGraph();
        }
        Node name = NodeFactory.createURI(iri);
        if (!dataset.containsGraph(name)) {
            ServletOps.errorNotFound("no graph " + iri);
        }
        return dataset.getGraph(name);
    }
}
