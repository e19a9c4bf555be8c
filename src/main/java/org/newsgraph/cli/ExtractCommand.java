package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.article.Articles;
import org.newsgraph.facts.FactsJson;
import org.newsgraph.pipeline.Extracting;
import org.newsgraph.pipeline.Extractor;
import org.newsgraph.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the facts format. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = {
        "Prints what the articles say: one JSON object for each, a line each, in the order of the input."}, footer = {"",
                "Examples:",
                "  newsgraph extract article.txt",
                "  newsgraph extract articles/ more.jsonl > facts.jsonl",
                "  curl -s https://example.org/story.html | newsgraph extract -"})
final class ExtractCommand implements Callable<Integer> {

    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = ".txt, .html, .json and .jsonl files or folders of them; - reads standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--quiet", description = "No progress bar.")
    private boolean quiet;

    ExtractCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        int threadCount = threads.count();
        Articles articles = Articles.of(paths, console.in());
        Extractor extractor = parts.extractor().get();
        Tally tally = new Tally(console);
        try (Progress progress = new Progress("extracting", articles::expected, console, quiet)) {
            Extracting.run(articles.read(), extractor, threadCount, outcome -> {
                print(outcome, tally);
                progress.step();
            });
        }
        return tally.exitCode(paths);
    }

    private void print(Outcome outcome, Tally tally) {
        switch (outcome) {
            case Outcome.Extracted extracted -> {
                console.println(FactsJson.write(extracted.facts()));
                tally.accept();
            }
            case Outcome.Unreadable input -> tally.reject(input.rejected().source(), input.rejected().message());
            case Outcome.Failed failed -> tally.reject(failed.article().source(), failed.reason());
        }
    }
}
