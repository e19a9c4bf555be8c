package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = {
        "Makes a store of a backup, in a folder that is missing or empty. A backup that is not whole leaves nothing behind."}, footer = {"",
                "Examples:", "  newsgraph restore corpus.nq.gz --store corpus"})
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "That 'backup' has written.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Failure(file + ": no such file");
        }
        long quads = Backup.restore(file, store.folder());
        console.err().println(store.folder() + ": " + quads + " quads");
        return Problems.DONE;
    }
}
