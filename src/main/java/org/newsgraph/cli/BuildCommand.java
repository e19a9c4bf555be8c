package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.server.Handover;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a store. */
@Command(name = "build", mixinStandardHelpOptions = true, description = {
        "Reads articles into a store. What has not changed since the last build is skipped; a build that was interrupted goes on.",
        "When a server holds the store, the server reads the articles and goes on answering."}, footer = {
                "", "Examples:",
                "  newsgraph build articles/",
                "  newsgraph build articles/ more.jsonl --store corpus --prune",
                "  newsgraph build articles/ --store corpus --base https://example.org/news/"})
final class BuildCommand implements Callable<Integer> {

    private final Console console;
    private final Parts parts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = ".txt, .html, .json and .jsonl files or folders of them; - reads standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Building building = new Building();

    @Option(names = "--base", paramLabel = "IRI", description = "What the graph's IRIs begin with; fixed when a store is made. http://localhost:3030/id/ unless given.")
    private String base = "";

    BuildCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (Store.baseOf(store.folder()).isEmpty() && paths.stream().noneMatch(BuildCommand::isThere)) {
            paths.forEach(path -> console.complain(path + ": no such file or folder"));
            return Problems.REJECTED;
        }
        Optional<Handover> server = Handover.to(store.folder());
        if (server.isPresent()) {
            requireSameBase();
            return code(building.run(server.get(), paths, console));
        }
        try (Store opened = store.openOrCreate(base, "is building it")) {
            BuildReport report = building.run(opened, paths, console, parts, Newsgraph.debug(spec));
            return code(report);
        }
    }

    private static int code(BuildReport report) {
        return report.rejected().isEmpty() ? Problems.DONE : Problems.REJECTED;
    }

    private void requireSameBase() {
        String there = Store.baseOf(store.folder()).orElse("");
        if (!base.isEmpty() && !base.equals(there)) {
            throw new Failure(store.folder() + ": holds IRIs that begin with " + there);
        }
    }

    private static boolean isThere(Path path) {
        return path.toString().equals("-") || Files.exists(path);
    }
}
