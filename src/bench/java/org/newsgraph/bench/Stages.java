package org.newsgraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsgraph.article.Article;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.FactsJson;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time of each stage for all sample articles of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class Stages {

    private List<Article> articles;
    private List<Document> documents;
    private List<Facts> facts;
    private Annotator annotator;
    private MentionFinder mentions;
    private Extraction extraction;

    /** Everything that is loaded once. */
    @Setup
    public void load() {
        articles = Sample.of(List.of(Path.of("data/articles")), Integer.MAX_VALUE);
        annotator = Annotator.load();
        mentions = MentionFinder.load();
        extraction = Extraction.with(annotator);
        documents = articles.stream().map(annotator::annotate).toList();
        facts = articles.stream().map(extraction::extract).toList();
    }

    /** Sentences, words, parts of speech, names, parse. */
    @Benchmark
    public void annotate(Blackhole sink) {
        articles.forEach(article -> sink.consume(annotator.annotate(article)));
    }

    /** Actors, places and groups in the annotated text. */
    @Benchmark
    public void findMentions(Blackhole sink) {
        documents.forEach(document -> sink.consume(mentions.find(document)));
    }

    /** Everything, from the article to its facts. */
    @Benchmark
    public void extract(Blackhole sink) {
        articles.forEach(article -> sink.consume(extraction.extract(article)));
    }

    /** Facts as a line of JSON. */
    @Benchmark
    public void writeFacts(Blackhole sink) {
        facts.forEach(each -> sink.consume(FactsJson.write(each)));
    }
}
