package org.newsgraph.store;

import java.nio.file.Path;

/** Writes article after article in a process of its own until it is killed, and tells the number of each that is confirmed: STORE. */
final class EndlessWriting {

    static final int SIZE = 200;

    private EndlessWriting() {
    }

    public static void main(String[] arguments) {
        try (Store store = Store.openOrCreate(Path.of(arguments[0]), FillingStore.BASE, "is filling it");
                StoreWriter writer = new StoreWriter(store)) {
            for (int number = writer.articles().size();; number++) {
                writer.putArticle(graph(number), "1", "note", FillingStore.headlines("article-" + number, SIZE));
                writer.commit();
                System.out.println(number);
            }
        }
    }

    static String graph(int number) {
        return FillingStore.BASE + "graph/article/%06d".formatted(number);
    }
}
