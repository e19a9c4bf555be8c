package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildListener;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Extractor;
import org.newsgraph.pipeline.Program;
import org.newsgraph.server.Handover;
import org.newsgraph.server.Ingest;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options and course of a build, for the commands that build. */
final class Building {

    /** For builds of a server; what a decision could not do was told by the build that made the store. */
    static final BuildListener SILENT = complaint -> {
    };

    private static final Path STANDARD_INPUT = Path.of("-");

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private DecisionsOption decisions = new DecisionsOption();

    @Option(names = "--prune", description = "Remove articles from the store that are no longer in PATHS, once all of these could be read.")
    private boolean prune;

    @Option(names = "--quiet", description = "No progress bar and no summary.")
    private boolean quiet;

    /** Brings the store up to date with the paths and says what was done. */
    BuildReport run(Store store, List<Path> paths, Console console, Parts parts, boolean debug) {
        int threadCount = threads.count();
        Articles articles = Articles.of(paths, console.in());
        Build build = new Build(store, Program.running(), parts.extractor(), parts.common().apply(decisions.read()), parts.clock());
        BuildReport report;
        try (Progress progress = new Progress("reading", articles::expected, console, quiet)) {
            report = build.run(articles, new Build.Settings(threadCount, prune), new Told(console, progress, debug));
            pack(store, console, progress);
        }
        return summed(report, paths, console);
    }

    private static void pack(Store store, Console console, Progress progress) {
        if (store.loose()) {
            progress.message("packing");
            try {
                store.pack();
            } catch (StoreException e) {
                console.complain(String.valueOf(e.getMessage()));
            }
        }
    }

    private BuildReport summed(BuildReport report, List<Path> paths, Console console) {
        if (!quiet) {
            console.err().println(summary(report));
        }
        if (report.accepted() + report.rejected().size() == 0) {
            throw new Failure(String.join(", ", paths.stream().map(Path::toString).toList()) + ": no articles found");
        }
        return report;
    }

    /** Has the server do it that holds the store, and says what was done. */
    BuildReport run(Handover server, List<Path> paths, Console console) {
        if (paths.contains(STANDARD_INPUT)) {
            throw new Failure("a server holds the store; name files, or send the articles with POST /admin/ingest");
        }
        BuildReport report = server.build(paths, prune);
        report.rejected().forEach(rejection -> console.complain(rejection.source() + ": " + rejection.reason()));
        return summed(report, paths, console);
    }

    /** Builds for a server, with these options; the extraction is loaded once, when it is first needed. */
    Ingest ingest(Store store, Parts parts) {
        Extractor[] loaded = new Extractor[1];
        Object turn = new Object();
        return (articles, pruning) -> {
            synchronized (turn) {
                Build build = new Build(store, Program.running(), () -> {
                    loaded[0] = loaded[0] == null ? parts.extractor().get() : loaded[0];
                    return loaded[0];
                }, parts.common().apply(decisions.read()), parts.clock());
                return build.run(articles, new Build.Settings(threads.count(), pruning, true), SILENT);
            }
        };
    }

    static String summary(BuildReport report) {
        List<String> parts = new ArrayList<>();
        part(parts, report.added(), "new");
        part(parts, report.changed(), "changed");
        part(parts, report.unchanged(), "unchanged");
        part(parts, report.removed(), "removed");
        part(parts, report.rejected().size(), "rejected");
        return String.format(Locale.ROOT, "articles: %s; quads: %d added, %d removed; %.1f s",
                parts.isEmpty() ? "none" : String.join(", ", parts),
                report.quads().added(), report.quads().removed(), report.duration().toMillis() / 1000.0);
    }

    private static void part(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    /** Shows how a build goes on. */
    private record Told(Console console, Progress progress, boolean debug) implements BuildListener {

        @Override
        public void done() {
            progress.step();
        }

        @Override
        public void rejected(BuildReport.Rejection rejection) {
            console.complain(rejection.source() + ": " + rejection.reason());
        }

        @Override
        public void complaint(String line) {
            console.complain(line);
        }

        @Override
        public void failed(Article article, RuntimeException cause) {
            if (debug) {
                cause.printStackTrace(console.err());
            }
        }

        @Override
        public void stage(String name) {
            progress.message(name);
        }
    }
}
