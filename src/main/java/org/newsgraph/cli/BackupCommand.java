package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.server.Handover;
import org.newsgraph.store.Backup;
import org.newsgraph.store.FileReason;
import org.newsgraph.store.Store;
import org.newsgraph.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a whole store into a file. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = {
        "Writes the whole store into one file, also while it is served or built on by the server."}, footer = {"", "Examples:",
                "  newsgraph backup --store corpus corpus.nq.gz"})
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "To write; one that is there is replaced when the new one is whole.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Handover> server = Handover.to(store.folder());
        if (server.isPresent()) {
            server.get().backup(file);
        } else {
            try (Store opened = store.open("is backing it up")) {
                write(opened);
            }
        }
        console.err().println(file + ": " + file.toFile().length() / 1024 + " kB");
        return Problems.DONE;
    }

    private void write(Store opened) {
        try {
            WholeFile.write(file, new Backup(opened)::write);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + FileReason.of(e));
        }
    }
}
