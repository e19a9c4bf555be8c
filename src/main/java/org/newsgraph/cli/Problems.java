package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsgraph.server.ServerException;
import org.newsgraph.link.ServiceException;
import org.newsgraph.store.QueryException;
import org.newsgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The one place that turns exceptions into messages and exit codes. */
final class Problems {

    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int FAILED = 2;

    private Problems() {
    }

    /** Wrong use: what is wrong and where help is, in one line. */
    static int usage(ParameterException problem, String[] arguments, Console console) {
        CommandLine command = problem.getCommandLine();
        // the library's own words for an option that is a map say it twice
        console.complain(
                String.valueOf(problem.getMessage()).replace("option option", "option") + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return FAILED;
    }

    /** A command threw. */
    static int execution(Throwable problem, boolean debug, Console console) {
        if (problem instanceof PipeStream.BrokenPipeException) {
            return DONE;
        }
        console.complain(line(problem));
        if (debug) {
            PrintWriter writer = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
            problem.printStackTrace(writer);
            writer.flush();
        }
        return FAILED;
    }

    static String line(Throwable problem) {
        return switch (problem) {
            case Failure failure -> firstLine(failure);
            case StoreException failure -> firstLine(failure);
            case QueryException failure -> firstLine(failure);
            case ServiceException failure -> firstLine(failure);
            case ServerException failure -> firstLine(failure);
            case OutOfMemoryError e -> "out of memory; give it more, as in NEWSGRAPH_JAVA_OPTS=-Xmx6g";
            case Throwable other -> firstLine(other) + " (--debug shows where)";
        };
    }

    private static String firstLine(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message.strip().lines().findFirst().orElse("");
    }
}
