package org.newsgraph.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** A graph as an {@link Export} would write it, without a store. */
public final class QuadLines {

    private QuadLines() {
    }

    /** The graph's N-Quads, each line with its end; sorted within it. */
    public static String of(String name, Graph content) {
        Node graph = Graphs.iri(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
        writer.start();
        Export.sorted(content.stream()).forEach(triple -> writer.quad(Quad.create(graph, triple)));
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
