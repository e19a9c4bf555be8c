package org.newsgraph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;
import org.newsgraph.cli.Newsgraph;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;

/**
 * How time, memory, disk and the questions' times grow with the number of articles: {@link GrownArticles} go through {@code newsgraph build}
 * in a process of its own with 3 GB, then each question is asked.
 */
final class Growth {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern AFTER = Pattern.compile("\\[(\\d+(?:\\.\\d+)?)s].*Pause.*->(\\d+)M\\(");
    private static final int PARTS = 10;

    private Growth() {
    }

    /** @param arguments file for the results, empty folder, folder of the samples, numbers of articles */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<Article> samples = samples(Path.of(arguments[2]));
        Map<String, Object> results = new LinkedHashMap<>();
        for (int i = 3; i < arguments.length; i++) {
            int number = Integer.parseInt(arguments[i]);
            Path articles = folder.resolve(number + ".jsonl");
            new GrownArticles(samples, number).write(articles, number);
            Map<String, Object> result = measured(articles, folder.resolve("store-" + number));
            System.out.println(number + " articles: " + result);
            results.put(Integer.toString(number), result);
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(Path.of(arguments[0]).toFile(), results);
        }
    }

    private static List<Article> samples(Path folder) {
        try (Stream<Reading> readings = Articles.of(List.of(folder), InputStream.nullInputStream()).read()) {
            return readings.filter(Reading.Accepted.class::isInstance).map(reading -> ((Reading.Accepted) reading).article()).toList();
        }
    }

    private static Map<String, Object> measured(Path articles, Path store) throws IOException, InterruptedException {
        Path log = store.resolveSibling(store.getFileName() + ".gc");
        long begin = System.nanoTime();
        Process build = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx3g", "-Xlog:gc:file=" + log, "-cp",
                System.getProperty("java.class.path"), Newsgraph.class.getName(), "build", articles.toString(), "--store", store.toString(),
                "--quiet").redirectErrorStream(true).redirectOutput(store.resolveSibling(store.getFileName() + ".out").toFile()).start();
        int code = build.waitFor();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("exitCode", code);
        result.put("seconds", (System.nanoTime() - begin) / 1e9);
        result.put("leastHeapAfterCollectionsMegabytes", heaps(log));
        try (Store opened = Store.open(store, "is being measured")) {
            opened.search();
            result.put("quads", opened.size());
            result.put("questionSeconds", questions(opened));
        }
        try (Stream<Path> files = Files.walk(store)) {
            result.put("storeMegabytes", files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() >> 20);
        }
        return result;
    }

    /** The smallest heap that a collection left, in each tenth of the run: what is really held. */
    private static List<Integer> heaps(Path log) throws IOException {
        Map<Double, Integer> collections = new TreeMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher pause = AFTER.matcher(line);
            if (pause.find()) {
                collections.put(Double.valueOf(pause.group(1)), Integer.valueOf(pause.group(2)));
            }
        }
        double end = collections.keySet().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<Integer, Integer> least = new TreeMap<>();
        collections.forEach((second, megabytes) -> least.merge(Math.min(PARTS - 1, (int) (PARTS * second / end)), megabytes, Math::min));
        return new ArrayList<>(least.values());
    }

    /** The second of two times; a negative one of a question that was given up. */
    private static Map<String, Double> questions(Store store) {
        Map<String, Double> times = new LinkedHashMap<>();
        for (int round = 0; round < 2; round++) {
            for (NamedQuery question : NamedQueries.load().all()) {
                long begin = System.nanoTime();
                boolean answered = asked(store, Question.of(question.text(), Prefixes.of(store.base()), Map.of(), store.base()));
                times.put(question.name(), (answered ? 1 : -1) * (System.nanoTime() - begin) / 1e9);
            }
        }
        return times;
    }

    private static boolean asked(Store store, Question question) {
        return store.read(() -> {
            try {
                question.forEach(store.dataset(), LONGEST, row -> {
                });
                return true;
            } catch (QueryCancelledException e) {
                return false;
            }
        });
    }
}
