package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.store.Change;
import org.newsgraph.store.Export;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

class BuildTest {

    private static final String BASE = "http://test.example/id/";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-04T05:06:07Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private final List<String> told = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private final BuildListener listener = new BuildListener() {

        @Override
        public void done() {
            told.add("done");
        }

        @Override
        public void rejected(BuildReport.Rejection rejection) {
            told.add(rejection.source() + ": " + rejection.reason());
        }

        @Override
        public void failed(Article article, RuntimeException cause) {
            told.add(article.id() + " failed: " + cause.getMessage());
        }

        @Override
        public void complaint(String line) {
            complaints.add(line);
        }

        @Override
        public void stage(String name) {
            told.add(name);
        }
    };

    @AfterEach
    void allComplaintsWereExpected() {
        assertThat(complaints).isEmpty();
    }

    private BuildReport build(String store, Corpus corpus, Extractor extractor, String program, Build.Settings settings) {
        try (Store opened = Store.openOrCreate(folder.resolve(store), BASE, "is testing it")) {
            return new Build(opened, new Program("1", program), () -> extractor, PlainGraphs.plain(), CLOCK).run(corpus.articles(),
                    settings,
                    listener);
        }
    }

    private BuildReport build(String store, Corpus corpus) {
        return build(store, corpus, new FirstWords(), "p", new Build.Settings(2, false));
    }

    private String export(String store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Store opened = Store.open(folder.resolve(store), "is testing it")) {
            opened.read(() -> {
                try {
                    new Export(opened, false).write(ExportFormat.nquads, out);
                    return out;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void manyThreadsAndASecondRunGiveTheSameBytes() {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        BuildReport first = build("many", corpus, new FirstWords(), "p", new Build.Settings(4, false));
        build("one", corpus, new FirstWords(), "p", new Build.Settings(1, false));
        assertThat(first.added()).isEqualTo(20);
        assertThat(export("many")).isEqualTo(export("one")).contains("the crowd of visitors number 20");
    }

    @Test
    void whoReadsMeanwhileSeesEachArticleRelatedOrNotAtAll() {
        Corpus corpus = Corpus.of(folder.resolve("in"), IntStream.range(0, 510).toArray());
        String torn = "SELECT (COUNT(*) AS ?n) { ?local ng:reportedIn ?article FILTER EXISTS { ?local a ng:Actor } "
                + "FILTER NOT EXISTS { ?local ng:denotes ?who } }";
        Set<Long> seen = new TreeSet<>();
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE, "is testing it")) {
            AtomicInteger done = new AtomicInteger();
            BuildListener reading = new BuildListener() {

                @Override
                public void complaint(String line) {
                    SlowBuild.unexpected(line);
                }

                @Override
                public void done() {
                    if (done.incrementAndGet() % 50 == 0) {
                        // the building thread is within its transaction
                        assertThat(CompletableFuture.supplyAsync(() -> count(store, torn)).join()).isZero();
                        seen.add(CompletableFuture.supplyAsync(() -> count(store, "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }"))
                                .join());
                    }
                }
            };
            new Build(store, new Program("1", "p"), FirstWords::new, PlainGraphs.plain(), CLOCK).run(corpus.articles(),
                    new Build.Settings(1, false, true), reading);
            assertThat(count(store, torn)).isZero();
            assertThat(count(store, "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }")).isEqualTo(510);
        }
        assertThat(seen).as("a commit in between").hasSizeGreaterThan(1);
    }

    private static long count(Store store, String query) {
        return store.read(() -> {
            try (QueryExec execution = Question.of(query, Prefixes.of(BASE), Map.of()).on(store.dataset(), Duration.ofMinutes(5))) {
                return Long.parseLong(execution.select().next().get(Var.alloc("n")).getLiteralLexicalForm());
            }
        });
    }

    @Test
    void unchangedArticlesAreNotEvenExtracted() {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2);
        build("store", corpus);
        BuildReport again = build("store", corpus, article -> {
            throw new IllegalStateException("extracted " + article.id());
        }, "p", new Build.Settings(2, false));
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.rejected()).isEmpty();
        assertThat(again.quads()).isEqualTo(Change.NONE);
    }

    @Test
    void aNewProgramExtractsAnewAndWritesOnlyWhatDiffers() {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2);
        build("store", corpus);
        String before = export("store");
        AtomicInteger extracted = new AtomicInteger();
        BuildReport again = build("store", corpus, article -> {
            extracted.incrementAndGet();
            return new FirstWords().extract(article);
        }, "another", new Build.Settings(2, false));
        assertThat(extracted).hasValue(2);
        assertThat(again.quads()).isEqualTo(Change.NONE);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(export("store")).isEqualTo(before);
    }

    @Test
    void aChangedArticleLeavesNoTraceOfItsOldWords() {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2);
        build("store", corpus);
        corpus.write(2, "opened the new lighthouse");
        BuildReport report = build("store", corpus);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        build("fresh", corpus);
        assertThat(export("store")).isEqualTo(export("fresh")).contains("opened the new lighthouse");
    }

    @Test
    void onlyPruningRemovesWhatIsGone() throws IOException {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2, 3);
        build("store", corpus);
        Files.delete(folder.resolve("in/story-002.txt"));
        assertThat(build("store", corpus).removed()).isZero();
        assertThat(export("store")).contains("Lindqvist2");
        BuildReport pruned = build("store", corpus, new FirstWords(), "p", new Build.Settings(2, true));
        assertThat(pruned.removed()).isEqualTo(1);
        build("fresh", corpus);
        assertThat(export("store")).isEqualTo(export("fresh")).doesNotContain("Lindqvist2");
    }

    @Test
    void pruningRemovesNothingThatMayStillBeThere() throws IOException {
        Path in = folder.resolve("in");
        build("store", Corpus.of(in, 1, 2));
        String before = export("store");
        Files.move(in, folder.resolve("elsewhere"));
        for (int round = 0; round < 2; round++) {
            assertThat(build("store", new Corpus(in), new FirstWords(), "p", new Build.Settings(2, true)).removed()).isZero();
            assertThat(complaints).containsExactly(folder.resolve("store") + ": nothing was removed, since "
                    + (round == 0 ? "not everything could be read" : "no article was read"));
            complaints.clear();
            assertThat(export("store")).isEqualTo(before);
            Files.createDirectories(in);
        }
        new Corpus(in).write(1, "praised the harbour festival");
        assertThat(build("store", new Corpus(in), new FirstWords(), "p", new Build.Settings(2, true)).removed()).isEqualTo(1);
    }

    @Test
    void oneBadArticleDoesNotStopTheOthers() throws IOException {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2, 3);
        corpus.write(2, "said the unspeakable");
        Files.writeString(folder.resolve("in/empty.txt"), "");
        BuildReport report = build("store", corpus);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.rejected()).extracting(rejection -> Path.of(rejection.source()).getFileName().toString())
                .containsExactly("empty.txt", "story-002.txt");
        assertThat(report.rejected().get(1).reason()).isEqualTo("extraction failed: this cannot be said");
        assertThat(told).contains("story-002 failed: this cannot be said").filteredOn("done"::equals).hasSize(4);
        assertThat(told).endsWith("relating articles");
    }

    @Test
    void whatIsUnchangedIsReportedAsBefore() throws IOException {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2, 3);
        corpus.write(2, "said the unspeakable");
        Files.copy(folder.resolve("in/story-003.txt"), folder.resolve("in/story-004.txt"));
        Files.writeString(folder.resolve("in/numbers.txt"), "12 34\n");
        BuildReport first = build("store", corpus);
        BuildReport again = build("store", corpus);
        BuildReport anotherProgram = build("store", corpus, new FirstWords(), "q", new Build.Settings(2, false));

        assertThat(first.rejected()).hasSize(3);
        assertThat(again.rejected()).isEqualTo(first.rejected());
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(anotherProgram.rejected()).isEqualTo(first.rejected());
    }

    @Test
    void pruningForgetsWhatWasRead() throws IOException {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2);
        String gone = folder.resolve("in/story-002.txt").toString();
        build("store", corpus);
        Files.delete(Path.of(gone));
        build("store", corpus);
        assertThat(isNoted(gone)).isTrue();
        build("store", corpus, new FirstWords(), "p", new Build.Settings(2, true));
        assertThat(isNoted(gone)).isFalse();
        assertThat(isNoted(folder.resolve("in/story-001.txt").toString())).isTrue();
    }

    private boolean isNoted(String place) {
        try (Store store = Store.open(folder.resolve("store"), "is testing it"); StoreWriter writer = new StoreWriter(store)) {
            return writer.readings().of(place).isPresent();
        }
    }

    @Test
    void anErrorEndsTheRunAndKeepsTheStoreWhole() {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1, 2);
        build("store", Corpus.of(folder.resolve("one"), 1));
        String before = export("store");
        assertThatThrownBy(() -> build("store", corpus, article -> {
            throw new OutOfMemoryError("for a test");
        }, "p2", new Build.Settings(1, false))).isInstanceOf(OutOfMemoryError.class);
        assertThat(export("store")).isEqualTo(before);
    }

    @Test
    void aClockThatIsSetBackMeanwhileStopsNoBuild() {
        Corpus corpus = Corpus.of(folder.resolve("in"), 1);
        AtomicInteger asked = new AtomicInteger();
        InstantSource back = () -> CLOCK.instant().minusSeconds(asked.getAndIncrement());
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE, "is testing it")) {
            BuildReport report = new Build(store, new Program("1", "p"), FirstWords::new, PlainGraphs.plain(),
                    back.withZone(ZoneOffset.UTC))
                    .run(corpus.articles(), new Build.Settings(1, false), listener);
            assertThat(report.added()).isEqualTo(1);
            assertThat(report.duration()).isZero();
        }
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void notesTheRunOutsideOfWhatIsExported() {
        build("store", Corpus.of(folder.resolve("in"), 1));
        assertThat(export("store")).doesNotContain("2031-03-04T05");
        try (Store store = Store.open(folder.resolve("store"), "is testing it")) {
            String runs = store.read(() -> store.dataset().getGraph(org.apache.jena.graph.NodeFactory.createURI(BASE + "graph/runs")).find()
                    .toList().toString());
            assertThat(runs).contains("2031-03-04T05:06:07").contains("threads=2").contains("graph/article/story-001");
        }
    }
}
