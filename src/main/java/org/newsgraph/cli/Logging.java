package org.newsgraph.cli;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The libraries' own log messages: off, since a problem that concerns the user is said in a line of ours; on with --debug. */
final class Logging {

    private Logging() {
    }

    static void quieten(String[] arguments) {
        LogManager.getLogManager();
        Logger.getLogger("").setLevel(Arrays.asList(arguments).contains("--debug") ? Level.WARNING : Level.OFF);
    }
}
