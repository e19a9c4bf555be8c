package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.jena.query.QueryCancelledException;
import org.newsgraph.exchange.DataPackage;
import org.newsgraph.exchange.Exchange;
import org.newsgraph.exchange.ExchangeFormat;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Store;

/**
 * The files for other programs, the same bytes as {@code newsgraph export} writes: {@code /export/graphml}, … and {@code /export/tables}, a ZIP
 * of the folder. One at a time, since each reads the whole graph, and in the time of a query.
 */
final class ExportServlet extends HttpServlet {

    static final String PATH = "/export/";
    private static final long serialVersionUID = 1L;
    private static final String COME_BACK_SECONDS = "10";
    private static final File TABLES = new File("application/zip", "newsgraph-tables.zip");
    private static final Map<ExchangeFormat, File> FILES = Map.of(
            ExchangeFormat.graphml, new File("application/graphml+xml", "newsgraph.graphml"),
            ExchangeFormat.gexf, new File("application/gexf+xml", "newsgraph.gexf"),
            ExchangeFormat.dna, new File("text/csv; charset=UTF-8", "newsgraph-dna.csv"),
            ExchangeFormat.annotations, new File("application/ld+json", "newsgraph-annotations.jsonld"),
            ExchangeFormat.geojson, new File("application/geo+json", "newsgraph.geojson"));

    private final transient Store store;
    private final Duration longest;
    private final transient Semaphore turn = new Semaphore(1, true);

    /** @param longest time for one */
    ExportServlet(Store store, Duration longest) {
        this.store = store;
        this.longest = longest;
    }

    private record File(String type, String name) {}

    /** Writes it all; within a transaction that reads. */
    private interface Writing {

        void to(OutputStream out, Reading reading) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (asked.equals("tables")) {
            send(request, response, TABLES, (out, reading) -> DataPackage.zip(reading, out));
            return;
        }
        for (Map.Entry<ExchangeFormat, File> each : FILES.entrySet()) {
            if (each.getKey().name().equals(asked)) {
                send(request, response, each.getValue(), (out, reading) -> new Exchange(reading).write(each.getKey(), out));
                return;
            }
        }
        Problem.write(request, response, HttpServletResponse.SC_NOT_FOUND,
                "no such format: '" + asked + "'; there are graphml, gexf, dna, annotations, geojson and tables");
    }

    private void send(HttpServletRequest request, HttpServletResponse response, File file, Writing writing) throws IOException {
        if (!turn.tryAcquire()) {
            response.setHeader("Retry-After", COME_BACK_SECONDS);
            Problem.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "another export is under way; come back in " + COME_BACK_SECONDS + " seconds");
            return;
        }
        try {
            response.setContentType(file.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("Cache-Control", "no-cache");
            OutputStream out = response.getOutputStream();
            store.read(() -> {
                try {
                    writing.to(out, Reading.within(store, longest));
                    return file;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (QueryCancelledException e) {
            BoundedResponse.of(request).fail(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the export took longer than "
                    + longest.toSeconds() + " seconds; 'newsgraph export' on the server's machine takes all the time it needs");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            turn.release();
        }
    }
}
