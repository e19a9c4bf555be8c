package org.newsgraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Sheet;
import org.newsgraph.store.Store;

/** Writes a store for other programs; the same content gives the same bytes. */
public record Exchange(Reading reading) {

    /** With all the time that it takes. */
    public Exchange(Store store) {
        this(Reading.atEase(store));
    }

    /**
     * Writes everything in UTF-8; within a transaction that reads.
     *
     * @param out stays open
     * @throws org.apache.jena.query.QueryCancelledException when the time is over; what is written by then is no export
     */
    public void write(ExchangeFormat format, OutputStream out) throws IOException {
        switch (format) {
            case graphml -> GraphMl.write(reading, out);
            case gexf -> Gexf.write(reading, out);
            case dna -> CsvTable.write(Sheet.load("discourse"), reading, out);
            case annotations -> WebAnnotations.write(reading, out);
            case geojson -> GeoJson.write(reading, out);
        }
    }
}
