package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.newsgraph.exchange.DataPackage;
import org.newsgraph.exchange.Exchange;
import org.newsgraph.exchange.ExchangeFormat;
import org.newsgraph.store.Store;

/**
 * The files for other programs, the same bytes as {@code newsgraph export} writes: {@code /export/graphml}, … and {@code /export/tables}, a ZIP
 * of the folder. One at a time, since each reads the whole graph.
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
    private final transient Semaphore turn = new Semaphore(1, true);

    ExportServlet(Store store) {
        this.store = store;
    }

    private record File(String type, String name) {}

    /** Writes it all; within a transaction that reads. */
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (asked.equals("tables")) {
            send(request, response, TABLES, out -> DataPackage.zip(store, out));
            return;
        }
        for (Map.Entry<ExchangeFormat, File> each : FILES.entrySet()) {
            if (each.getKey().name().equals(asked)) {
                send(request, response, each.getValue(), out -> new Exchange(store).write(each.getKey(), out));
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
                    writing.to(out);
                    return file;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            turn.release();
        }
    }
}
