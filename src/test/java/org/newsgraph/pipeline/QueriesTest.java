package org.newsgraph.pipeline;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.SampleStore;
import org.newsgraph.store.Rows;
import org.newsgraph.store.Store;

/** The sample articles, from the files to the answers. */
class QueriesTest {

    static List<Rows> expected() {
        return Rows.of("articles");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void givesTheExpectedRows(Rows rows) {
        Store store = SampleStore.shared();
        store.read(() -> {
            rows.check(store.dataset());
            return rows;
        });
    }
}
