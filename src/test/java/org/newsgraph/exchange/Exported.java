package org.newsgraph.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.SampleStore;
import org.newsgraph.store.Reading;
import org.newsgraph.store.Row;
import org.newsgraph.store.Sheet;
import org.newsgraph.store.Store;

/** The sample articles as a format writes them, and the rows that it should have written. */
final class Exported {

    private Exported() {
    }

    static String as(ExchangeFormat format) {
        return as(format, SampleStore.shared());
    }

    static String as(ExchangeFormat format, Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(() -> {
            try {
                new Exchange(store).write(format, out);
                return out;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Row> rows(String sheet) {
        Store store = SampleStore.shared();
        return store.read(() -> {
            List<Row> rows = new ArrayList<>();
            Sheet.load(sheet).forEach(Reading.atEase(store), rows::add);
            return rows;
        });
    }

    static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/exchange", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
