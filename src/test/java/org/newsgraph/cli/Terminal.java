package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.newsgraph.pipeline.FirstWords;
import org.newsgraph.pipeline.PlainGraphs;

/** Runs commands in this process as a shell would, with an extraction of a few lines. */
final class Terminal {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-04T05:06:07Z"), ZoneOffset.UTC);
    private final Parts parts;

    Terminal() {
        this(new Parts(FirstWords::new, rulings -> PlainGraphs.plain(), CLOCK));
    }

    Terminal(Parts parts) {
        this.parts = parts;
    }

    /** What a command left behind. */
    record Result(int code, String out, String err) {}

    Result run(String... arguments) {
        return runWith("", arguments);
    }

    Result runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PipeStream(out),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        int code = Newsgraph.run(arguments, console, parts);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Whether the arguments make a command; it is not run. */
    boolean understands(String... arguments) {
        Console console = new Console(new ByteArrayInputStream(new byte[0]), new PipeStream(new ByteArrayOutputStream()), System.err, false,
                false);
        return Newsgraph.line(console, parts).parseArgs(arguments).hasSubcommand();
    }
}
