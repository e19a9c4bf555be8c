import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.entity.Rulings;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildListener;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Extractor;
import org.newsgraph.pipeline.Program;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/**
 * How long it takes to build one changed article into a store of many, after start-up: SAMPLES STORE FOLDER ARTICLES. The store is made
 * when it is missing: of each sample article as many copies as are needed, each under a name and days of its own, also where a thing across
 * articles has its name from the article, texts that differ, and persons of whom twenty copies have the same names. Copies have their notes, by which articles are related, and no graph. Then each
 * article of the folder is built with and without one paragraph.
 */
public final class OneChanged {

    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final Pattern PERSON = Pattern.compile("\"name\":\"([^\"]+)\",\"type\":\"Person\"");
    private static final Pattern LEAST = Pattern.compile("\"least\":\\[([^\\]]*)\\]");
    private static final int NAMESAKES = 20;
    /** Ten thousand copies of twenty articles then span ten years. */
    private static final int DAYS_APART = 7;
    private static final Program PROGRAM = new Program("1", "bench");

    public static void main(String[] arguments) throws IOException {
        Path made = Path.of(arguments[1]);
        if (!Files.exists(made)) {
            grow(Path.of(arguments[0]), made, Integer.parseInt(arguments[3]));
        }
        Extractor extractor = Extraction.load();
        try (Store store = Store.open(made, "is measured"); Stream<Path> files = Files.list(Path.of(arguments[2]))) {
            report("nothing", store, extractor, List.of());
            Path folder = Files.createTempDirectory("changed");
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                Path copy = folder.resolve(file.getFileName());
                List<String> paragraphs = new ArrayList<>(List.of(Files.readString(file).split("\n\n")));
                Files.writeString(copy, String.join("\n\n", paragraphs));
                report(file.getFileName() + " added", store, extractor, List.of(copy));
                paragraphs.remove(paragraphs.size() / 2);
                Files.writeString(copy, String.join("\n\n", paragraphs));
                report(file.getFileName() + " changed", store, extractor, List.of(copy));
            }
        }
    }

    private static void report(String what, Store store, Extractor extractor, List<Path> paths) {
        long begin = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        BuildReport report = build(store, extractor, paths);
        System.out.printf("%-50s %.2f s, of the building thread %.2f s; %d quads%n", what, (System.nanoTime() - begin) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9, report.quads().total());
    }

    private static BuildReport build(Store store, Extractor extractor, List<Path> paths) {
        return new Build(store, PROGRAM, () -> extractor, CommonGraphs.known(Rulings.NONE), Clock.systemUTC())
                .run(Articles.of(paths, InputStream.nullInputStream()), new Build.Settings(1, false), new Strict());
    }

    private static void grow(Path from, Path made, int wanted) {
        try (Store samples = Store.open(from, "is copied"); Store store = Store.openOrCreate(made, samples.base(), "is growing")) {
            long begin = System.nanoTime();
            TreeMap<String, String> notes = new TreeMap<>();
            try (StoreWriter reader = new StoreWriter(samples)) {
                reader.articles().forEach(graph -> notes.put(graph, reader.note(graph)));
            }
            String graphs = samples.base() + "graph/article/";
            Pattern own = Pattern.compile("/(article|actor|incident|place|post)/(" + String.join("|", notes.keySet().stream().map(graph -> Pattern.quote(graph
                    .substring(graphs.length()))).toList()) + ")(?=[/#\"])");
            try (StoreWriter writer = new StoreWriter(store)) {
                for (int number = 0; number < wanted; number++) {
                    int round = number / notes.size();
                    String graph = notes.keySet().stream().skip(number % notes.size()).findFirst().orElseThrow();
                    String note = own.matcher(notes.get(graph)).replaceAll("/$1/$2-" + round);
                    note = DAY.matcher(note).replaceAll(day -> "\"" + LocalDate.parse(day.group(1)).plusDays(round * DAYS_APART) + "\"");
                    note = PERSON.matcher(note).replaceAll(name -> Matcher.quoteReplacement("\"name\":\"" + name.group(1) + letters(round
                            / NAMESAKES) + "\",\"type\":\"Person\""));
                    note = LEAST.matcher(note).replaceAll(least -> "\"least\":[" + String.join(",", Stream.of(least.group(1).split(","))
                            .filter(value -> !value.isEmpty()).map(value -> Integer.toString(Integer.parseInt(value) ^ 7919 * round))
                            .toList()) + "]");
                    writer.putArticle(graph + "-" + round, "copy", note, Graph.emptyGraph);
                }
                writer.commit();
            }
            System.out.printf("%d articles noted, %.0f s%n", wanted, (System.nanoTime() - begin) / 1e9);
            build(store, article -> {
                throw new IllegalStateException(article.id());
            }, List.of());
            System.out.printf("and related, all at once, %.0f s; %d quads%n", (System.nanoTime() - begin) / 1e9, store.size());
        }
    }

    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 20) + (char) ('a' + number % 20);
    }

    private record Strict() implements BuildListener {

        @Override
        public void rejected(BuildReport.Rejection rejection) {
            System.out.println(rejection);
        }

        @Override
        public void failed(Article article, RuntimeException cause) {
            throw cause;
        }

        @Override
        public void complaint(String line) {
            System.out.println(line);
        }
    }
}
