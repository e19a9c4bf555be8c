package org.newsgraph.server;

import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.newsgraph.store.Store;

/** Graph Store Protocol, reading and writing named graphs; writing is behind {@link AdminGate}. */
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
        named(action);
        store.willChange(action.getRequestParameter("graph"));
        super.execDeleteGSP(action);
        store.search().follow();
    }

    @Override
    protected void doPutPostGSP(HttpAction action, boolean overwrite) {
        named(action);
        store.willChange(action.getRequestParameter("graph"));
        super.doPutPostGSP(action, overwrite);
        store.search().follow();
    }

    @Override
    protected void doPutPostQuads(HttpAction action, boolean replace) {
        named(action);
    }

    private static void named(HttpAction action) {
        if (!AdminGate.admitted(action.getRequest())) {
            ServletOps.error(401, "a name and its password are needed");
        }
        String graph = action.getRequestParameter("graph");
        if (graph == null || graph.equals("default") || graph.equals("union") || graph.startsWith("urn:x-arq:")) {
            ServletOps.errorBadRequest("only a named graph can be written: ?graph=IRI");
        }
    }
}
