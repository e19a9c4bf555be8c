package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Counts inputs and says which were rejected. */
final class Tally {

    private final Console console;
    private int accepted;
    private int rejected;

    Tally(Console console) {
        this.console = console;
    }

    void accept() {
        accepted++;
    }

    void reject(String source, String message) {
        rejected++;
        console.complain(source + ": " + message);
    }

    int exitCode(List<Path> paths) {
        if (accepted + rejected == 0) {
            console.complain(paths.stream().map(Path::toString).collect(Collectors.joining(", ")) + ": no articles found");
        }
        return rejected > 0 || accepted == 0 ? Problems.REJECTED : Problems.DONE;
    }
}
