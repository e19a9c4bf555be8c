package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.newsgraph.store.Export;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store out. */
@Command(name = "export", mixinStandardHelpOptions = true, description = {
        "Writes the whole graph, sorted: the same articles give the same bytes. Turtle has no named graphs and writes their union."}, footer = {
                "", "Examples:",
                "  newsgraph export > graph.nq",
                "  newsgraph export --format trig --output graph.trig",
                "  newsgraph export --store corpus --format turtle | head"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "nquads", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private ExportFormat format = ExportFormat.nquads;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write to; standard output unless given. The file appears when it is complete.")
    private @Nullable Path output;

    @Option(names = "--runs", description = "Also write when and how the program ran, which differs from build to build.")
    private boolean runs;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open("is exporting it")) {
            if (output == null) {
                write(opened, console.out());
            } else {
                toFile(opened, output);
            }
        }
        return Problems.DONE;
    }

    private void toFile(Store opened, Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(opened, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(file + ": cannot be written: " + e.getMessage());
        }
    }

    private void write(Store opened, OutputStream out) {
        opened.read(() -> {
            try {
                new Export(opened, runs).write(format, out);
                return format;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
