package org.newsgraph.server;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one server of the reconciliation protocol, each class its own. */
abstract class Reconciling {

    @TempDir
    private static Path folder;
    static ReconciliationClient client;
    static Served served;

    @BeforeAll
    static void start() throws IOException {
        client = ReconciliationClient.start(folder);
        served = client.served();
    }

    @AfterAll
    static void stop() {
        client.close();
    }
}
