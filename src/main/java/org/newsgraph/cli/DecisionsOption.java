package org.newsgraph.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.newsgraph.entity.Rulings;
import org.newsgraph.store.FileReason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person has decided about who is who. */
final class DecisionsOption {

    private static final String USUAL = "data/authority/decisions.csv";

    @Option(names = "--decisions", paramLabel = "FILE", description = "What you have decided about who is who; " + USUAL
            + " of the program unless given.")
    private @Nullable Path file;

    /** The same for a command that may write it: a file that is not there yet holds nothing. */
    Rulings readIfThere() {
        return Files.exists(file()) ? read() : Rulings.NONE;
    }

    /** The one given, or the usual one. */
    Path file() {
        return file == null ? Path.of(System.getProperty("newsgraph.home", "")).resolve(USUAL) : file;
    }

    /** Reads the file; nothing was decided when none is given and the usual one is not there. */
    Rulings read() {
        Path chosen = file();
        if (!Files.exists(chosen)) {
            if (file == null) {
                return Rulings.NONE;
            }
            throw new Failure(chosen + ": no such file");
        }
        try {
            return Rulings.read(chosen);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new Failure(chosen + ": cannot be read: " + FileReason.of(Objects.requireNonNull(e.getCause())));
        }
    }
}
