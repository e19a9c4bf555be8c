package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes a small and a large article in a process of its own, and tells how that went: STORE [BALLAST, a file to fill the disk with]. */
final class FillingStore {

    static final String BASE = "http://test.example/id/";
    static final int LARGE = 40_000;

    private FillingStore() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Store store = Store.openOrCreate(Path.of(arguments[0]), BASE, "is filling it")) {
            try (StoreWriter writer = new StoreWriter(store)) {
                writer.putArticle(BASE + "graph/article/small", "1", "", headlines("small", 10));
                writer.commit();
                if (arguments.length > 1) {
                    fill(Path.of(arguments[1]));
                }
                writer.putArticle(BASE + "graph/article/large", "1", "", headlines("large", LARGE));
                writer.commit();
                System.out.println("written");
            } catch (StoreException e) {
                System.out.println("refused: " + e.getMessage());
            }
            System.out.println("readable: " + store.read(() -> store.graph(BASE + "graph/article/small").size()));
        }
    }

    static Graph headlines(String name, int number) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < number; i++) {
            graph.add(NodeFactory.createURI(BASE + name + "/" + i), NodeFactory.createURI("http://schema.org/headline"),
                    NodeFactory.createLiteralString("Number " + i + " of the " + name + " article"));
        }
        return graph;
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            System.out.println("full: " + e.getMessage());
        }
    }
}
