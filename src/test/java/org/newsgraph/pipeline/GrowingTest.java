package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;
import org.newsgraph.facts.Facts;
import org.newsgraph.graph.Base;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.store.Store;

/** A store to which articles came, in which they changed and from which they went holds what one built of the same articles at once holds. */
class GrowingTest {

    private static final Path SAMPLES = Path.of("data/articles");
    private static final Map<String, Facts> EXTRACTED = new HashMap<>();
    private static final int STEPS = 8;
    private static final String BASE = Base.LOCAL.iri();

    @TempDir
    private Path folder;

    private Path input;

    /** Extracts each text once. */
    private static synchronized Facts extract(Article article) {
        return EXTRACTED.computeIfAbsent(article.id() + " " + article.sha256(), any -> Extraction.with(TestAnnotator.shared())
                .extract(article));
    }

    private BuildReport build(Store store, Rulings rulings) {
        return build(store, rulings, "p");
    }

    /** @param program another one than before decides everything again */
    private BuildReport build(Store store, Rulings rulings, String program) {
        Articles articles = Articles.of(List.of(input), InputStream.nullInputStream());
        return new Build(store, new Program("1", program), () -> GrowingTest::extract, CommonGraphs.known(rulings), Clock.systemUTC())
                .run(articles, new Build.Settings(1, true), new Strict());
    }

    private static List<String> content(Store store) {
        Node runs = Base.LOCAL.graph(Base.Shared.runs);
        return store.read(() -> {
            try (Stream<Quad> quads = store.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)) {
                return quads.filter(quad -> !quad.isDefaultGraph() && !quad.getGraph().equals(runs)).map(NodeFmtLib::str).sorted().toList();
            }
        });
    }

    private List<String> atOnce(int step, Rulings rulings) {
        try (Store fresh = Store.openOrCreate(folder.resolve("fresh" + step), BASE, "is testing it")) {
            build(fresh, rulings);
            return content(fresh);
        }
    }

    /** Leaves out a paragraph, brings one article back as it was, or takes one away. */
    private void change(Random random, List<Path> samples) {
        Path sample = samples.get(random.nextInt(samples.size()));
        Path file = input.resolve(sample.getFileName());
        try {
            if (Files.exists(file) && random.nextInt(3) == 0) {
                Files.delete(file);
            } else if (Files.exists(file) && file.toString().endsWith(".txt")) {
                List<String> paragraphs = new ArrayList<>(Arrays.asList(Files.readString(file).split("\n\n")));
                if (paragraphs.size() > 4) {
                    paragraphs.remove(2 + random.nextInt(paragraphs.size() - 2));
                }
                Files.writeString(file, String.join("\n\n", paragraphs));
            } else {
                Files.writeString(file, Files.readString(sample));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> samples() throws IOException {
        input = Files.createDirectories(folder.resolve("articles"));
        Files.copy(SAMPLES.resolve("articles.csv"), input.resolve("articles.csv"));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whateverCameBeforeTheSameArticlesGiveTheSameGraphs(int seed) throws IOException {
        List<Path> samples = samples();
        for (Path sample : samples) {
            Files.copy(sample, input.resolve(sample.getFileName()));
        }
        Random random = new Random(seed);
        try (Store store = Store.openOrCreate(folder.resolve("grown"), BASE, "is testing it")) {
            build(store, Rulings.NONE);
            for (int step = 0; step < STEPS; step++) {
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    change(random, samples);
                }
                String program = step % 2 == 0 ? "p" : "q";
                build(store, Rulings.NONE, program);
                BuildReport all = build(store, Rulings.NONE, step % 2 == 0 ? "q" : "p");
                assertThat(all.quads().total()).as("seed " + seed + ", step " + step).isZero();
            }
            assertThat(content(store)).isEqualTo(atOnce(0, Rulings.NONE));
        }
    }

    @Test
    void articlesMayComeOneByOne() throws IOException {
        List<Path> samples = new ArrayList<>(samples());
        Collections.shuffle(samples, new Random(4));
        try (Store store = Store.openOrCreate(folder.resolve("grown"), BASE, "is testing it")) {
            for (Path sample : samples) {
                Files.copy(sample, input.resolve(sample.getFileName()));
                build(store, Rulings.NONE);
            }
            assertThat(content(store)).isEqualTo(atOnce(0, Rulings.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"authority", "links", "resolution", "ontology"})
    void whatAllArticlesShareIsMadeAnewWhenSomebodyChangedIt(Base.Shared shared) throws IOException {
        for (Path sample : samples()) {
            Files.copy(sample, input.resolve(sample.getFileName()));
        }
        Node graph = Base.LOCAL.graph(shared);
        try (Store store = Store.openOrCreate(folder.resolve("grown"), BASE, "is testing it")) {
            build(store, Rulings.NONE);
            List<String> before = content(store);
            store.update(dataset -> dataset.removeGraph(graph));
            assertThat(content(store)).isNotEqualTo(before);
            build(store, Rulings.NONE);
            assertThat(content(store)).isEqualTo(before);
            assertThat(build(store, Rulings.NONE).quads().total()).isZero();
        }
    }

    @Test
    void decisionsOfAPersonMayComeAndGoMeanwhile() throws IOException {
        List<Path> samples = samples();
        for (Path sample : samples) {
            Files.copy(sample, input.resolve(sample.getFileName()));
        }
        Rulings rulings = new Rulings(List.of(new Ruling(Ruling.Kind.SAME, "article:2023-10-13-harbour-gazette/actor/chung-jae-ho",
                "article:nwa-2023-10-13-embassy/actor/chung-jae-ho", "one ambassador", "mine.csv:2")));
        Random random = new Random(5);
        try (Store store = Store.openOrCreate(folder.resolve("grown"), BASE, "is testing it")) {
            build(store, Rulings.NONE);
            List<String> without = content(store);
            build(store, rulings);
            assertThat(content(store)).isNotEqualTo(without);
            change(random, samples);
            build(store, rulings);
            assertThat(content(store)).isEqualTo(atOnce(1, rulings));
            build(store, Rulings.NONE);
            assertThat(build(store, Rulings.NONE, "q").quads().total()).isZero();
        }
    }

    /** What is complained of are decisions about articles that are gone. */
    private record Strict() implements BuildListener {

        @Override
        public void rejected(BuildReport.Rejection rejection) {
            throw new AssertionError(rejection.toString());
        }

        @Override
        public void failed(Article article, RuntimeException cause) {
            throw cause;
        }

        @Override
        public void complaint(String line) {
            // as it should be
        }
    }
}
