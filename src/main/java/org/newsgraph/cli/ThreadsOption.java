package org.newsgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On how many threads to extract. */
final class ThreadsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that extract; all processors unless given. The result is the same.")
    private @Nullable Integer threads;

    int count() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 256, not " + threads);
        }
        return threads;
    }
}
