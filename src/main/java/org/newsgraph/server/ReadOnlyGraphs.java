package org.newsgraph.server;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Graph Store Protocol, reading. */
final class ReadOnlyGraphs extends GSP_R {

    private final GraphReads reads;

    ReadOnlyGraphs(GraphReads reads) {
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
}
