package org.newsgraph.cli;

import java.time.Clock;
import org.newsgraph.pipeline.FirstWords;
import org.newsgraph.pipeline.PlainGraphs;

/** The program in a process of its own, with an extraction of a few lines, to be killed. */
final class ServedStore {

    private ServedStore() {
    }

    /** Arguments of the program. */
    public static void main(String[] arguments) {
        Logging.quieten(arguments);
        System.exit(Newsgraph.run(arguments, Console.ofProcess(),
                new Parts(FirstWords::new, rulings -> PlainGraphs.plain(), Clock.systemUTC())));
    }
}
