package org.newsgraph.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Run;
import org.newsgraph.graph.RunGraph;
import org.newsgraph.pipeline.Mapping.Mapped;
import org.newsgraph.store.Change;
import org.newsgraph.store.Store;
import org.newsgraph.store.Removal;
import org.newsgraph.store.StoreWriter;
import org.jspecify.annotations.Nullable;

/**
 * From articles to a store: each article's graph, then the graphs that all share, then a note on the run. An article whose input
 * and program are those of the last build is skipped. One thread or many, the store is the same.
 */
public final class Build {

    private final Store store;
    private final Base base;
    private final Program program;
    private final Supplier<Extractor> extractor;
    private final CommonGraphs common;
    private final Clock clock;

    /** @param extractor asked for when the first article has to be extracted, so that a build without news is quick */
    public Build(Store store, Program program, Supplier<Extractor> extractor, CommonGraphs common, Clock clock) {
        this.store = store;
        this.base = new Base(store.base());
        this.program = program;
        this.extractor = extractor;
        this.common = common;
        this.clock = clock;
    }

    /**
     * How to build.
     *
     * @param threads that extract
     * @param prune whether to remove articles that are not among the readings; none is removed where something could not be read, or nothing
     *              was: a folder that is away for a while has its articles still
     * @param watched whether others read the store meanwhile: the graphs that all share are then brought in step at each commit, so that
     *                nobody sees an article whose actors and incidents are nowhere related
     */
    public record Settings(int threads, boolean prune, boolean watched) {

        /** Nobody reads. */
        public Settings(int threads, boolean prune) {
            this(threads, prune, false);
        }
    }

    /**
     * Brings the store up to date with the articles; what was written before a failure stays, and the next build goes on from there.
     */
    public BuildReport run(Articles articles, Settings settings, BuildListener listener) {
        Instant begin = clock.instant();
        try (StoreWriter writer = new StoreWriter(store)) {
            Remembered remembered = new Remembered(writer.readings(), program.fingerprint());
            Pass pass = new Pass(writer, listener);
            if (settings.watched()) {
                writer.completeBy(() -> writeCommon(writer, listener));
            }
            try (Stream<Reading> readings = articles.read(remembered)) {
                InOrder.run(readings.map(pass::step).iterator(), settings.threads(), pass::take);
            }
            Removal removal = Removal.NONE;
            if (settings.prune() && (pass.unread || pass.seen.isEmpty())) {
                listener.complaint(store.path() + ": nothing was removed, since " + (pass.unread
                        ? "not everything could be read"
                        : "no article was read"));
            } else if (settings.prune()) {
                removal = writer.keepOnly(pass.seen);
                remembered.forgetOthers();
            }
            if (!settings.watched()) {
                writer.keep();
            }
            Change change = pass.change.plus(removal.change()).plus(writeCommon(writer, listener));
            BuildReport report = new BuildReport(pass.added, pass.changed, pass.unchanged, removal.articles(), pass.rejected, pass.issues,
                    change, since(begin));
            writer.add(base.graph(Base.Shared.runs).getURI(), RunGraph.of(run(pass, report, settings, begin), base));
            writer.commit();
            return report;
        }
    }

    /** No time at all where the clock was set back meanwhile. */
    private Duration since(Instant begin) {
        Duration passed = Duration.between(begin, clock.instant());
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    private Run run(Pass pass, BuildReport report, Settings settings, Instant begin) {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("fingerprint", program.fingerprint());
        parameters.put("threads", Integer.toString(settings.threads()));
        parameters.put("prune", Boolean.toString(settings.prune()));
        parameters.put("rejected", Integer.toString(report.rejected().size()));
        parameters.put("removed", Integer.toString(report.removed()));
        return new Run(program.version(), begin, begin.plus(report.duration()), parameters, pass.written);
    }

    private Change writeCommon(StoreWriter writer, BuildListener listener) {
        listener.stage("relating articles");
        return common.update(writer, base, program.fingerprint(), listener::complaint);
    }

    /** What turns an article into a graph; loaded when the first has to be. */
    private record Works(Extractor extractor, Mapping mapping) {}

    /** What becomes of one reading; made on the building thread, worked out on any. */
    private sealed interface Step {

        record Rejected(Reading.Rejected reading) implements Step {}

        record Unchanged() implements Step {}

        record Done(Mapped mapped) implements Step {}
    }

    /** The articles of one run; on the building thread but for what {@link Mapping} does. */
    private final class Pass {

        private final StoreWriter writer;
        private final BuildListener listener;
        private final Set<String> seen = new HashSet<>();
        private final List<BuildReport.Rejection> rejected = new ArrayList<>();
        private final List<String> written = new ArrayList<>();
        private @Nullable Works works;
        private Change change = Change.NONE;
        private int added;
        private int changed;
        private int unchanged;
        private boolean unread;
        private long issues;

        Pass(StoreWriter writer, BuildListener listener) {
            this.writer = writer;
            this.listener = listener;
        }

        Callable<Step> step(Reading reading) {
            return switch (reading) {
                case Reading.Rejected rejection -> () -> new Step.Rejected(rejection);
                case Reading.Accepted accepted -> step(accepted);
            };
        }

        private Callable<Step> step(Reading.Accepted accepted) {
            String graph = graphOf(accepted.id());
            seen.add(graph);
            if (writer.holds(graph, state(accepted.sha256()))) {
                return Step.Unchanged::new;
            }
            Article article = accepted.article();
            Works loaded = works == null ? new Works(extractor.get(), new Mapping(base)) : works;
            works = loaded;
            return () -> new Step.Done(loaded.mapping().map(article, loaded.extractor()));
        }

        void take(Step taken) {
            switch (taken) {
                case Step.Unchanged skipped -> unchanged++;
                case Step.Rejected input -> {
                    unread |= input.reading().reason() == Reading.Reason.UNREADABLE;
                    reject(input.reading().source(), input.reading().message());
                }
                case Step.Done done -> take(done.mapped());
            }
            listener.done();
        }

        private void take(Mapped mapped) {
            switch (mapped) {
                case Mapped.Failed failed -> {
                    listener.failed(failed.article(), failed.cause());
                    reject(failed.article().source(), failed.reason());
                }
                case Mapped.Written done -> write(done);
            }
        }

        private void write(Mapped.Written step) {
            String graph = graphOf(step.article().id());
            boolean known = writer.knows(graph);
            Change difference = writer.putArticle(graph, state(step.article().sha256()), Notes.write(step.note()), step.graph());
            change = change.plus(difference);
            issues += step.issues();
            if (known && difference.isNone()) {
                unchanged++;
                return;
            }
            written.add(step.article().id());
            if (known) {
                changed++;
            } else {
                added++;
            }
        }

        private void reject(String source, String reason) {
            BuildReport.Rejection rejection = new BuildReport.Rejection(source, reason);
            rejected.add(rejection);
            listener.rejected(rejection);
        }

        private String graphOf(String article) {
            return base.articleGraph(article).getURI();
        }

        private String state(String sha256) {
            return sha256 + " " + program.fingerprint();
        }
    }
}
