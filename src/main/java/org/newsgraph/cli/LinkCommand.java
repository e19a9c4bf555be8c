package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.jena.shared.PrefixMapping;
import org.newsgraph.article.Articles;
import org.newsgraph.entity.Rulings;
import org.newsgraph.link.DecisionsFile;
import org.newsgraph.link.Linking;
import org.newsgraph.link.Review;
import org.newsgraph.link.ReviewSheet;
import org.newsgraph.link.SheetException;
import org.newsgraph.link.Standing;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.Program;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Links a store to other data sets. */
@Command(name = "link", mixinStandardHelpOptions = true, description = {
        "Links the actors and places of a store to other data sets and prints how each stands: linked, ambiguous or unlinked, and why. Links come "
                + "from the authority files, from your own decisions and, with --online, from a reconciliation service.",
        "A service's candidate becomes a link only when the service itself is certain, its score reaches the threshold, its type leaves no doubt and "
                + "nothing competes with it; all others stay candidates in the graph. Answers are kept in the store's folder: a run that was "
                + "interrupted goes on, and no question is asked twice.",
        "With --review a sheet (CSV) of all open questions is written when FILE does not exist, and read when it does: write same, different or "
                + "not-this-link into its first column. What you decide goes to the file of decisions and wins from then on."}, footer = {
                        "", "Examples:",
                        "  newsgraph link",
                        "  newsgraph link --store corpus --only unlinked --format csv > unlinked.csv",
                        "  newsgraph link --online https://example.org/reconcile --threshold 95",
                        "  newsgraph link --review open.csv"})
final class LinkCommand implements Callable<Integer> {

    private final Console console;
    private final Parts parts;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OnlineOptions online = new OnlineOptions();

    @Mixin
    private DecisionsOption decisions = new DecisionsOption();

    @Option(names = "--review", paramLabel = "FILE", description = "Sheet of open questions: written when it does not exist, read when it does.")
    private @Nullable Path review;

    @Option(names = "--only", paramLabel = "STATE", description = "Print only what is ${COMPLETION-CANDIDATES}.")
    private Standing.@Nullable State only;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private LinkFormat format = LinkFormat.table;

    @Option(names = "--quiet", description = "No progress bar and no summary.")
    private boolean quiet;

    LinkCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Linking.Online service = online.read();
        Rulings before = rulings();
        try (Store opened = store.open("is linking it")) {
            boolean answered = review != null && Files.exists(review);
            if (review != null && answered) {
                take(review, before);
            }
            derive(opened);
            Linking linking = new Linking(opened, parts.clock());
            int problems = service == null ? 0 : ask(linking, service);
            if (service != null) {
                derive(opened);
            }
            List<Standing> standings = linking.standings();
            if (review != null && !answered) {
                say(new Review(opened).write(review, standings) + " open questions written to " + review);
            }
            print(opened, standings);
            return problems == 0 ? Problems.DONE : Problems.REJECTED;
        } catch (SheetException e) {
            List<String> lines = e.problems();
            lines.subList(0, lines.size() - 1).forEach(console::complain);
            throw new Failure(lines.get(lines.size() - 1));
        }
    }

    private void take(Path sheet, Rulings before) {
        ReviewSheet.Answers answers = ReviewSheet.read(sheet);
        int added = DecisionsFile.add(decisions.file(), before, answers.rulings(),
                LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC));
        int known = answers.rulings().size() - added;
        say(added + " decisions added to " + decisions.file() + (known == 0 ? "" : ", " + known + " were known") + "; " + answers.open()
                + " questions of " + sheet + " left open");
    }

    /** Derives the graphs that all articles share anew: a build without articles. */
    private void derive(Store opened) {
        Build build = new Build(opened, Program.running(), parts.extractor(), parts.common().apply(rulings()), parts.clock());
        build.run(Articles.in(List.of()), new Build.Settings(1, false), console::complain);
    }

    /** With a sheet the file of decisions may be one that is yet to be written. */
    private Rulings rulings() {
        return review == null ? decisions.read() : decisions.readIfThere();
    }

    private int ask(Linking linking, Linking.Online service) {
        List<String> problems = new ArrayList<>();
        try (Asking asking = new Asking(problems)) {
            linking.reconcile(service, asking);
        }
        problems.forEach(console::complain);
        return problems.size();
    }

    private void print(Store opened, List<Standing> standings) {
        PrefixMapping prefixes = Prefixes.of(opened.base());
        UnaryOperator<String> shorten = format == LinkFormat.table ? prefixes::shortForm : UnaryOperator.identity();
        List<Standing> shown = standings.stream().filter(standing -> only == null || standing.state() == only).toList();
        new Answer(console, format.answer(), prefixes).rows(StandingRows.of(shown, shorten));
        say("actors and places: " + StandingRows.summary(standings));
    }

    private void say(String line) {
        if (!quiet) {
            console.err().println(line);
        }
    }

    /** Shows how asking goes. */
    private final class Asking implements Linking.Listener, AutoCloseable {

        private final List<String> problems;
        private @Nullable Progress progress;

        Asking(List<String> problems) {
            this.problems = problems;
        }

        @Override
        public void questions(int count) {
            progress = new Progress("asking", () -> count, console, quiet);
        }

        @Override
        public void answered() {
            if (progress != null) {
                progress.step();
            }
        }

        @Override
        public void problem(String line) {
            problems.add(line);
        }

        @Override
        public void close() {
            if (progress != null) {
                progress.close();
            }
        }
    }
}
