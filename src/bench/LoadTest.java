import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;

/**
 * A bounded loop of clients against a running server: ADDRESS ADMIN-ADDRESS CLIENTS REQUESTS-EACH KINDS [ROUNDS],
 * kinds of page,search,question; in the first round both programs are cold.
 */
public final class LoadTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> WORDS = List.of("Beijing", "repatriated", "refugees", "minister", "North Korea", "denied", "hundreds",
            "foreign ministry", "human rights", "\"North Koreans\"");

    private record Taken(String kind, double milliseconds, boolean fine) {}

    public static void main(String[] arguments) throws Exception {
        String server = arguments[0];
        List<String> kinds = List.of(arguments[4].split(","));
        List<String> pages = things(server);
        List<NamedQuery> questions = NamedQueries.load().all();
        int rounds = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 1;
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d%n", round);
            round(arguments, kinds, pages, questions, round);
        }
    }

    private static void round(String[] arguments, List<String> kinds, List<String> pages, List<NamedQuery> questions, int round)
            throws Exception {
        String server = arguments[0];
        List<Taken> all = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]))) {
            for (int client = 0; client < Integer.parseInt(arguments[2]); client++) {
                Random random = new Random(1000 * round + client);
                clients.submit(() -> {
                    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                        String kind = kinds.get(i % kinds.size());
                        NamedQuery question = questions.get(random.nextInt(questions.size()));
                        String path = switch (kind) {
                            case "page" -> "page/" + pages.get(random.nextInt(pages.size()));
                            case "search" -> "search?q=" + encoded(WORDS.get(random.nextInt(WORDS.size())));
                            default -> "newsgraph/sparql?query=" + encoded(question.text());
                        };
                        Taken taken = get(server + path, kind.equals("question") ? "question " + question.name() : kind);
                        synchronized (all) {
                            all.add(taken);
                        }
                    }
                });
            }
            clients.shutdown();
            clients.awaitTermination(2, TimeUnit.HOURS);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%d requests in %.1f s: %.1f/s%n", all.size(), seconds, all.size() / seconds);
        Map<String, List<Taken>> byKind = new TreeMap<>();
        all.forEach(taken -> byKind.computeIfAbsent(taken.kind(), k -> new ArrayList<>()).add(taken));
        System.out.printf("%-44s %7s %7s %9s %9s %9s%n", "", "number", "errors", "p50 ms", "p95 ms", "p99 ms");
        byKind.forEach((kind, taken) -> {
            double[] times = taken.stream().filter(Taken::fine).mapToDouble(Taken::milliseconds).sorted().toArray();
            System.out.printf(Locale.ROOT, "%-44s %7d %7d %9.1f %9.1f %9.1f%n", kind, taken.size(), taken.size() - times.length,
                    at(times, 0.5), at(times, 0.95), at(times, 0.99));
        });
        String metrics = CLIENT.send(HttpRequest.newBuilder(URI.create(arguments[1] + "$/metrics")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        double heap = metrics.lines().filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
        System.out.printf(Locale.ROOT, "heap of the server: %.0f MB%n", heap / (1 << 20));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    private static Taken get(String address, String kind) {
        long begin = System.nanoTime();
        boolean fine;
        try {
            fine = CLIENT.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(2)).build(),
                    HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (Exception e) {
            fine = false;
        }
        return new Taken(kind, (System.nanoTime() - begin) / 1e6, fine);
    }

    private static List<String> things(String server) throws Exception {
        List<String> paths = new ArrayList<>();
        for (String type : List.of("ng:CanonicalActor", "ng:Statement", "schema:NewsArticle", "ng:CanonicalIncident")) {
            String csv = CLIENT.send(HttpRequest.newBuilder(URI.create(server + "newsgraph/sparql?output=csv&query="
                    + encoded("SELECT ?x { ?x a " + type + " } LIMIT 500"))).build(), HttpResponse.BodyHandlers.ofString()).body();
            Stream<String> found = Arrays.stream(csv.split("\\R")).skip(1).map(iri -> iri.replaceFirst("^.*?/id/", ""));
            found.forEach(paths::add);
        }
        return paths;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
