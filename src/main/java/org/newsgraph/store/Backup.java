package org.newsgraph.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A whole store in one file: N-Quads, compressed, with the book-keeping, between a line that says what it is and a line that says how much
 * it was. A file that lost its end is not taken.
 */
public final class Backup {

    private static final Pattern HEAD = Pattern.compile("# newsgraph backup 1 base=(\\S+)");
    private static final String TAIL = "# quads=";
    private static final int LINES_AT_A_TIME = 100_000;

    private final Store store;

    /** @param store open, and to stay so */
    public Backup(Store store) {
        this.store = store;
    }

    /**
     * Writes the store as it is at this moment; others may go on writing to it.
     *
     * @param out left open, so that whoever reads it can be told when it is not whole
     * @throws IOException when it does not take it
     */
    public void write(OutputStream out) throws IOException {
        try {
            store.read(() -> written(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long written(OutputStream out) {
        try {
            GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
            Writer lines = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
            lines.write("# newsgraph backup 1 base=" + store.base() + "\n");
            long number = 0;
            for (Iterator<Quad> quads = store.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext();) {
                Quad quad = quads.next();
                lines.write(NodeFmtLib.strNT(quad.asTriple().getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                        + NodeFmtLib.strNT(quad.getObject()) + (quad.isDefaultGraph() ? "" : " " + NodeFmtLib.strNT(quad.getGraph()))
                        + " .\n");
                number++;
            }
            lines.write(TAIL + number + "\n");
            lines.flush();
            packed.finish();
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a store of a backup. The folder becomes one only when all is there.
     *
     * @param folder missing or empty
     * @return how many quads it holds
     * @throws StoreException when the file is no whole backup, or the folder is in use for something else
     */
    public static long restore(Path file, Path folder) {
        StoreFolder.requireUsable(folder);
        if (StoreFolder.exists(folder)) {
            throw new StoreException(folder + ": is a store already; restore into another folder, or delete this one first");
        }
        Path absolute = folder.toAbsolutePath();
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".restoring");
        try {
            delete(draft);
            long number = load(file, draft);
            delete(absolute);
            move(draft, absolute);
            return number;
        } catch (IOException | RiotException e) {
            delete(draft);
            String reason = e instanceof IOException problem ? FileReason.of(problem) : e.getMessage();
            throw new StoreException(file + ": cannot be restored: " + reason, e);
        } catch (StoreException e) {
            delete(draft);
            throw e;
        }
    }

    private static long load(Path file, Path draft) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
            Matcher head = HEAD.matcher(String.valueOf(lines.readLine()));
            if (!head.matches()) {
                throw new StoreException(file + ": is no backup of a store");
            }
            try (Store store = Store.openOrCreate(draft, head.group(1), "is restoring it")) {
                return load(file, lines, store.dataset());
            }
        }
    }

    private static long load(Path file, BufferedReader lines, DatasetGraph dataset) throws IOException {
        long number = 0;
        StringBuilder part = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(TAIL)) {
                add(part, dataset);
                if (!line.equals(TAIL + number)) {
                    throw new StoreException(file + ": holds " + number + " quads and should hold " + line.substring(TAIL.length()));
                }
                return number;
            }
            part.append(line).append('\n');
            number++;
            if (number % LINES_AT_A_TIME == 0) {
                add(part, dataset);
            }
        }
        throw new StoreException(file + ": ends too early, after " + number + " quads");
    }

    private static void add(StringBuilder part, DatasetGraph dataset) {
        dataset.begin(TxnType.WRITE);
        try {
            RDFParser.fromString(part.toString(), Lang.NQUADS).checking(false).parse(new StreamRDFBase() {

                @Override
                public void triple(Triple triple) {
                    dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
                }

                @Override
                public void quad(Quad quad) {
                    dataset.add(quad);
                }
            });
            dataset.commit();
        } finally {
            dataset.end();
        }
        part.setLength(0);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StoreException(folder + ": cannot be removed: " + FileReason.of(e), e);
        }
    }
}
