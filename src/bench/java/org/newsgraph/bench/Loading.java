package org.newsgraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/**
 * Quads per second into an empty store: as a build writes them, article by article with book-keeping, commits and the search index, and by
 * Jena's basic loader ({@code tdb2.tdbloader --loader=basic}); the same N-Quads, in turns within one process.
 */
final class Loading {

    private Loading() {
    }

    /** @param arguments an N-Quads file as {@code newsgraph export} writes it, an empty folder, rounds */
    public static void main(String[] arguments) throws IOException {
        Path quads = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (int round = 0; round <= Integer.parseInt(arguments[2]); round++) {
            Path build = folder.resolve("build-" + round);
            Path loader = folder.resolve("loader-" + round);
            Speed ours = Speed.of(() -> asABuild(quads, build));
            Speed bulk = Speed.of(() -> byTheLoader(quads, loader));
            System.out.printf("%s quads a second: build %,.0f, basic loader %,.0f, ratio %.2f; a second of processor: %,.0f, %,.0f, %.2f%n",
                    round == 0 ? "warming:" : "round " + round + ":", ours.clock(), bulk.clock(), ours.clock() / bulk.clock(),
                    ours.processor(), bulk.processor(), ours.processor() / bulk.processor());
        }
    }

    /** Quads a second by the clock and by the processor time of all threads. */
    private record Speed(double clock, double processor) {

        static Speed of(LongSupplier load) {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long begin = System.nanoTime();
            long beginProcessor = system.getProcessCpuTime();
            long count = load.getAsLong();
            return new Speed(count * 1e9 / (System.nanoTime() - begin), count * 1e9 / (system.getProcessCpuTime() - beginProcessor));
        }
    }

    private static long asABuild(Path quads, Path target) {
        long count = 0;
        try (Store store = Store.openOrCreate(target, "https://example.org/", "is measured"); StoreWriter writer = new StoreWriter(store)) {
            Map<String, Graph> graphs = new LinkedHashMap<>();
            for (Iterator<Quad> each = AsyncParser.asyncParseQuads(quads.toString()); each.hasNext();) {
                Quad quad = each.next();
                String name = quad.getGraph().getURI();
                if (!graphs.containsKey(name)) {
                    write(writer, graphs);
                }
                graphs.computeIfAbsent(name, fresh -> GraphFactory.createDefaultGraph()).add(quad.asTriple());
                count++;
            }
            write(writer, graphs);
            writer.commit();
        }
        return count;
    }

    private static void write(StoreWriter writer, Map<String, Graph> graphs) {
        graphs.forEach((name, graph) -> writer.putArticle(name, "measured", "{}", graph));
        graphs.clear();
    }

    private static long byTheLoader(Path quads, Path target) {
        FileOps.ensureDir(target.toString());
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(target.toString());
        DataLoader loader = LoaderFactory.basicLoader(dataset, (text, values) -> {
        });
        loader.startBulk();
        long[] count = {0};
        for (Iterator<Quad> each = AsyncParser.asyncParseQuads(quads.toString()); each.hasNext();) {
            loader.stream().quad(each.next());
            count[0]++;
        }
        loader.finishBulk();
        return count[0];
    }
}
