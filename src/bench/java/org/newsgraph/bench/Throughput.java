package org.newsgraph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.nlp.LibraryModels;
import org.newsgraph.pipeline.Extraction;

/**
 * Articles per second of the whole extraction, of the language library's plain decode and of Stanford CoreNLP: on the same articles, with
 * the same threads, in turns within one process, after a round that is not counted.
 */
final class Throughput {

    private Throughput() {
    }

    /** @param arguments file for the results, threads, rounds, articles of each folder, whom to compare with (nlp4j,corenlp), folders */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int threads = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        List<Path> folders = Arrays.stream(arguments).skip(5).map(Path::of).toList();
        List<Article> articles = Sample.of(folders, Integer.parseInt(arguments[3]));
        Map<String, List<Double>> speeds = measure(contenders(List.of(arguments[4].split(","))), articles, threads, rounds);
        System.out.printf("%d articles, %d threads, %d rounds; articles per second, middle of the rounds%n", articles.size(), threads,
                rounds);
        double ours = middle(speeds.values().iterator().next());
        speeds.forEach((name, each) -> System.out.printf("%-30s %8.2f   newsgraph is %.2f times as fast%n", name, middle(each),
                ours / middle(each)));
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(Path.of(arguments[0]).toFile(),
                Map.of("articles", articles.size(), "threads", threads, "java", Runtime.version().toString(), "articlesPerSecond", speeds));
    }

    private static Map<String, ToIntFunction<Article>> contenders(List<String> others) {
        Map<String, ToIntFunction<Article>> contenders = new LinkedHashMap<>();
        Extraction extraction = Extraction.load();
        contenders.put("newsgraph, article to facts", article -> extraction.extract(article).statements().size());
        if (others.contains("nlp4j")) {
            Annotator plain = LibraryModels.annotator();
            contenders.put("NLP4J, plain decode", article -> plain.annotate(article).sentences().size());
        }
        if (others.contains("corenlp")) {
            contenders.put("CoreNLP, with coref and quote", new CoreNlp()::annotate);
        }
        return contenders;
    }

    private static Map<String, List<Double>> measure(Map<String, ToIntFunction<Article>> contenders, List<Article> articles, int threads,
            int rounds) throws InterruptedException, ExecutionException {
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round <= rounds; round++) {
                for (Map.Entry<String, ToIntFunction<Article>> contender : contenders.entrySet()) {
                    double speed = speed(pool, articles, contender.getValue());
                    if (round > 0) {
                        speeds.computeIfAbsent(contender.getKey(), name -> new ArrayList<>()).add(speed);
                    }
                }
            }
        }
        return speeds;
    }

    private static double speed(ExecutorService pool, List<Article> articles, ToIntFunction<Article> contender)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        int found = 0;
        for (Future<Integer> result : pool.invokeAll(articles.stream().<Callable<Integer>>map(
                article -> () -> contender.applyAsInt(article)).toList())) {
            found += result.get();
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found in " + articles.size() + " articles");
        }
        return articles.size() * 1e9 / (System.nanoTime() - start);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
