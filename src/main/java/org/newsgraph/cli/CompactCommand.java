package org.newsgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.server.Handover;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives disk space back. */
@Command(name = "compact", mixinStandardHelpOptions = true, description = {
        "Gives back the disk space of what is no longer in the store, also while it is served; when it is not, packs its indexes too.",
        "Being stopped in between loses nothing."}, footer = {"",
                "Examples:", "  newsgraph compact --store corpus"})
final class CompactCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1L << 20;

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Handover> server = Handover.to(store.folder());
        long saved;
        if (server.isPresent()) {
            saved = server.get().compact();
        } else {
            try (Store opened = store.open("is compacting it")) {
                saved = opened.compact() + opened.pack();
            }
        }
        console.err().println(store.folder() + ": " + Math.max(0, saved) / MEGABYTE + " MB given back");
        return Problems.DONE;
    }
}
