package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.newsgraph.exchange.Exchange;
import org.newsgraph.exchange.ExchangeFormat;
import org.newsgraph.store.Export;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Store;

/** Everything that {@code export} writes; the first four are the graph itself, the last is a folder. */
enum OutputFormat {

    nquads, trig, turtle, jsonld, graphml, gexf, dna, annotations, geojson, tables;

    /**
     * Writes one file.
     *
     * @param runs whether to write when and how the program ran, where the format has it
     */
    void write(Store store, boolean runs, OutputStream out) throws IOException {
        switch (this) {
            case nquads -> new Export(store, runs).write(ExportFormat.nquads, out);
            case trig -> new Export(store, runs).write(ExportFormat.trig, out);
            case turtle -> new Export(store, runs).write(ExportFormat.turtle, out);
            case jsonld -> new Export(store, runs).write(ExportFormat.jsonld, out);
            case graphml -> new Exchange(store).write(ExchangeFormat.graphml, out);
            case gexf -> new Exchange(store).write(ExchangeFormat.gexf, out);
            case dna -> new Exchange(store).write(ExchangeFormat.dna, out);
            case annotations -> new Exchange(store).write(ExchangeFormat.annotations, out);
            case geojson -> new Exchange(store).write(ExchangeFormat.geojson, out);
            case tables -> throw new IllegalStateException("a folder is no stream");
        }
    }
}
