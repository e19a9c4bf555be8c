package org.newsgraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.newsgraph.store.Sheet;
import org.newsgraph.store.Store;

/** Writes a store for other programs; the same content gives the same bytes. */
public record Exchange(Store store) {

    /**
     * Writes everything in UTF-8; within a transaction that reads.
     *
     * @param out stays open
     */
    public void write(ExchangeFormat format, OutputStream out) throws IOException {
        switch (format) {
            case graphml -> GraphMl.write(store, out);
            case gexf -> Gexf.write(store, out);
            case dna -> CsvTable.write(Sheet.load("discourse"), store, out);
            case annotations -> WebAnnotations.write(store, out);
            case geojson -> GeoJson.write(store, out);
        }
    }
}
