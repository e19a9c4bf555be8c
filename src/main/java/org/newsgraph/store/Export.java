package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Base;

/**
 * Writes the named graphs of a store, one after the other in the order of their names, the lines of each sorted: the same content
 * gives the same bytes. Holds one graph in memory at a time.
 */
public final class Export {

    private final DatasetGraph dataset;
    private final PrefixMapping prefixes;
    private final List<Node> graphs;

    /** @param withRuns whether to write the graph that tells when the program ran, which differs between two builds */
    public Export(Store store, boolean withRuns) {
        dataset = store.dataset();
        prefixes = Prefixes.of(store.base());
        String runs = new Base(store.base()).graph(Base.Shared.runs).getURI();
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        graphs = names.stream().filter(name -> withRuns || !name.getURI().equals(runs)).sorted(Comparator.comparing(Node::getURI)).toList();
    }

    /** Writes everything; within a transaction that reads. */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case nquads -> stream(RDFFormat.NQUADS, out, true);
            case trig -> stream(RDFFormat.TRIG_BLOCKS, out, true);
            case turtle -> stream(RDFFormat.TURTLE_BLOCKS, out, false);
            case jsonld -> new JsonLd(prefixes).write(graphs, this::sorted, out);
        }
    }

    private void stream(RDFFormat format, OutputStream out, boolean named) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        if (!format.equals(RDFFormat.NQUADS)) {
            prefixes.getNsPrefixMap().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
        }
        for (Node graph : graphs) {
            sorted(graph).forEach(triple -> {
                if (named) {
                    writer.quad(Quad.create(graph, triple));
                } else {
                    writer.triple(triple);
                }
            });
        }
        writer.finish();
    }

    private Stream<Triple> sorted(Node graph) {
        return sorted(dataset.getGraph(graph).stream());
    }

    /** In the order of their lines. */
    static Stream<Triple> sorted(Stream<Triple> triples) {
        record Line(String text, Triple triple) {}
        return triples.map(triple -> new Line(NodeFmtLib.strNT(triple), triple)).sorted(Comparator.comparing(Line::text)).map(Line::triple);
    }
}
