package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.graph.Base;
import org.newsgraph.store.Store;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "store", description = "Folder of the store; ${DEFAULT-VALUE} unless given.")
    private Path folder = Path.of("store");

    Path folder() {
        return folder;
    }

    Store open(String use) {
        return Store.open(folder, use);
    }

    /** @param base empty for the store's own, or the usual one for a new store */
    Store openOrCreate(String base, String use) {
        try {
            return Store.openOrCreate(folder, base.isEmpty() ? Store.baseOf(folder).orElse(Base.LOCAL.iri()) : new Base(base).iri(), use);
        } catch (IllegalArgumentException e) {
            throw new Failure("--base: " + e.getMessage());
        }
    }
}
