package org.newsgraph.server;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;

/** Graph Store Protocol, reading and writing named graphs; writing is behind {@link AdminGate}. What is sent is read whole before it is written. */
final class WritableGraphs extends GSP_RW {

    private final Store store;
    private final GraphReads reads;

    WritableGraphs(Store store, GraphReads reads) {
        this.store = store;
        this.reads = reads;
    }

    @Override
    protected void execGetGSP(HttpAction action) {
        reads.graph(action);
    }

    @Override
    protected void execGetQuads(HttpAction action) {
        reads.quads(action);
    }

    @Override
    protected void execDeleteGSP(HttpAction action) {
        Node name = named(action);
        write(dataset -> {
            if (!dataset.containsGraph(name)) {
                ServletOps.errorNotFound("no graph " + name.getURI());
            }
            dataset.removeGraph(name);
        });
        ServletOps.successNoContent(action);
    }

    @Override
    protected void doPutPostGSP(HttpAction action, boolean overwrite) {
        Node name = named(action);
        Graph sent = sent(action, name.getURI());
        AtomicBoolean known = new AtomicBoolean();
        write(dataset -> {
            known.set(dataset.containsGraph(name));
            if (overwrite) {
                dataset.removeGraph(name);
            }
            GraphUtil.addInto(dataset.getGraph(name), sent);
        });
        if (known.get()) {
            ServletOps.successNoContent(action);
        } else {
            ServletOps.successCreated(action);
        }
    }

    @Override
    protected void doPutPostQuads(HttpAction action, boolean replace) {
        named(action);
    }

    private void write(Consumer<DatasetGraph> change) {
        try {
            store.update(change);
        } catch (StoreException e) {
            ServletOps.error(507, e.getMessage());
        }
    }

    private static Graph sent(HttpAction action, String base) {
        String type = action.getRequestContentType();
        Lang lang = type == null ? null : RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", "").strip());
        if (lang == null || !RDFLanguages.isTriples(lang)) {
            ServletOps.error(415,
                    "a graph is sent as RDF, such as text/turtle, " + (type == null ? "named as its Content-Type" : "not " + type));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(action.getRequestInputStream()).lang(lang).base(base)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(graph);
        } catch (IOException | RiotException e) {
            ServletOps.errorBadRequest("the graph cannot be read: " + Problem.oneLine(String.valueOf(e.getMessage())));
        }
        return graph;
    }

    private static boolean isAbsolute(String iri) {
        try {
            return IRIx.create(iri).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }

    private static Node named(HttpAction action) {
        if (!AdminGate.admitted(action.getRequest())) {
            ServletOps.error(401, "a name and its password are needed");
        }
        String graph = action.getRequestParameter("graph");
        if (graph == null || graph.equals("default") || graph.equals("union") || graph.startsWith("urn:x-arq:")) {
            ServletOps.errorBadRequest("only a named graph can be written: ?graph=IRI");
        }
        if (!isAbsolute(graph)) {
            ServletOps.errorBadRequest("?graph=" + graph + " is no IRI");
        }
        return NodeFactory.createURI(graph);
    }
}
