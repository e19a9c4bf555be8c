package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.newsgraph.exchange.DataPackage;
import org.newsgraph.store.FileReason;
import org.newsgraph.store.Store;
import org.newsgraph.store.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a store out. */
@Command(name = "export", mixinStandardHelpOptions = true, description = {
        "Writes the whole graph, sorted: the same articles give the same bytes. Turtle has no named graphs and writes their union.",
        "For other programs: graphml and gexf are the network of actors and concepts (Cytoscape, visone, Gephi), dna is who agrees with which "
                + "concept (Discourse Network Analyzer), annotations are W3C Web Annotations of the articles, geojson is the map of incidents, "
                + "tables is a folder of CSV files with a datapackage.json (R, pandas, OpenRefine)."}, footer = {
                        "", "Examples:",
                        "  newsgraph export > graph.nq",
                        "  newsgraph export --format trig --output graph.trig",
                        "  newsgraph export --store corpus --format turtle | head",
                        "  newsgraph export --format gexf --output network.gexf",
                        "  newsgraph export --format tables --output tables/"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "nquads", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private OutputFormat format = OutputFormat.nquads;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write to; standard output unless given. The file appears when it is complete. For tables a folder, which must be given.")
    private @Nullable Path output;

    @Option(names = "--runs", description = "Also write when and how the program ran, which differs from build to build.")
    private boolean runs;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == OutputFormat.tables && output == null) {
            throw new ParameterException(spec.commandLine(), "--format tables writes a folder: say which with --output");
        }
        try (Store opened = store.open("is exporting it")) {
            if (output == null) {
                write(opened, console.out());
            } else if (format == OutputFormat.tables) {
                toFolder(opened, output);
            } else {
                toFile(opened, output);
            }
        }
        return Problems.DONE;
    }

    private void toFile(Store opened, Path file) {
        try {
            WholeFile.write(file, out -> write(opened, out));
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (UncheckedIOException e) {
            throw unwritable(file, Objects.requireNonNull(e.getCause()));
        }
    }

    private static void toFolder(Store opened, Path folder) {
        opened.read(() -> {
            try {
                DataPackage.write(opened, folder);
                return folder;
            } catch (IOException e) {
                throw unwritable(folder, e);
            } catch (UncheckedIOException e) {
                throw unwritable(folder, Objects.requireNonNull(e.getCause()));
            }
        });
    }

    private static Failure unwritable(Path target, IOException why) {
        return new Failure(target + ": cannot be written: " + FileReason.of(why));
    }

    private void write(Store opened, OutputStream out) {
        opened.read(() -> {
            try {
                format.write(opened, runs, out);
                return format;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
