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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.util.FmtUtils;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Term;

/**
 * A bounded loop of clients against a running server: ADDRESS ADMIN-ADDRESS CLIENTS REQUESTS-EACH KINDS [ROUNDS],
 * kinds of page,search,question,about; in the first round both programs are cold. A question is asked whole, about asks one of its parameters.
 */
public final class LoadTest {

    private static final String BASE = "http://localhost:3030/id/";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> WORDS = List.of("Beijing", "repatriated", "refugees", "minister", "North Korea", "denied", "hundreds",
            "foreign ministry", "human rights", "\"North Koreans\"");

    private static final Pattern PARAMETER = Pattern.compile("(?m)^#param (\\w+)");
    /** What of the store the values of a parameter are; a value is drawn as often as it stands there. */
    private static final Map<String, String> ABOUT = Map.ofEntries(Map.entry("act", "?s ng:speechAct ?x"), Map.entry("concept", "?s ng:concept ?x"),
            Map.entry("event", "?s schema:datePublished ?x"), Map.entry("file", "?s ng:sourceFile ?x"), Map.entry("from", "?s ng:textFrom ?x"),
            Map.entry("group", "?s ng:ofGroup ?x"), Map.entry("holder", "?s ng:holder/ng:denotes ?x"), Map.entry("incident", "?s ng:reportOf ?x"),
            Map.entry("kind", "VALUES ?x { foaf:Person org:Organization ng:State }"), Map.entry("modality", "?s ng:modality ?x"),
            Map.entry("office", "?s ng:inPost/ng:denotes ?x"), Map.entry("person", "?s org:member/ng:denotes ?x"),
            Map.entry("to", "?s ng:addressee/ng:denotes ?x"), Map.entry("type", "?s sem:eventType ?x"),
            Map.entry("word", "VALUES ?x { \"refugee\" \"defector\" \"escapee\" \"migrant\" }"));
    private static final Pattern LIST = Pattern.compile("(.*?\\b(?:SELECT|GROUP BY|ORDER BY))\\b(.*?)(\\bWHERE.*|)");
    private static final int MOST_VALUES = 1000;

    private record Value(String text, long number) {}

    private record About(NamedQuery question, String parameter) {}

    private record Taken(String kind, double milliseconds, boolean fine) {}

    public static void main(String[] arguments) throws Exception {
        String server = arguments[0];
        List<String> kinds = List.of(arguments[4].split(","));
        List<String> pages = things(server);
        List<NamedQuery> questions = NamedQueries.load().all();
        Map<String, List<Value>> values = kinds.contains("about") ? values(server) : Map.of();
        int rounds = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 1;
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d%n", round);
            round(arguments, kinds, pages, questions, values, round);
        }
    }

    private static void round(String[] arguments, List<String> kinds, List<String> pages, List<NamedQuery> questions,
            Map<String, List<Value>> values, int round) throws Exception {
        String server = arguments[0];
        List<About> abouts = questions.stream().flatMap(question -> PARAMETER.matcher(question.text()).results().map(MatchResult::group)
                .map(line -> line.substring(line.indexOf(' ') + 1)).distinct().map(name -> new About(question, name)))
                .filter(about -> !values.getOrDefault(about.parameter(), List.of()).isEmpty()).toList();
        List<Taken> all = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]))) {
            for (int client = 0; client < Integer.parseInt(arguments[2]); client++) {
                Random random = new Random(1000 * round + client);
                clients.execute(() -> {
                    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                        String kind = kinds.get(i % kinds.size());
                        NamedQuery question = questions.get(random.nextInt(questions.size()));
                        About about = abouts.isEmpty() ? null : abouts.get(random.nextInt(abouts.size()));
                        String path = switch (kind) {
                            case "about" -> "newsgraph/sparql?query=" + encoded(with(about, drawn(values.get(about.parameter()), random)));
                            case "page" -> "page/" + pages.get(random.nextInt(pages.size()));
                            case "search" -> "search?q=" + encoded(WORDS.get(random.nextInt(WORDS.size())));
                            default -> "newsgraph/sparql?query=" + encoded(question.text());
                        };
                        Taken taken = get(server + path, switch (kind) {
                            case "question" -> "question " + question.name();
                            case "about" -> "about " + about.question().name() + " " + about.parameter();
                            default -> kind;
                        });
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
        System.out.printf("%-52s %7s %7s %9s %9s %9s%n", "", "number", "errors", "p50 ms", "p95 ms", "p99 ms");
        byKind.forEach((kind, taken) -> {
            double[] times = taken.stream().filter(Taken::fine).mapToDouble(Taken::milliseconds).sorted().toArray();
            System.out.printf(Locale.ROOT, "%-52s %7d %7d %9.1f %9.1f %9.1f%n", kind, taken.size(), taken.size() - times.length,
                    at(times, 0.5), at(times, 0.95), at(times, 0.99));
        });
        String metrics = CLIENT.send(HttpRequest.newBuilder(URI.create(arguments[1] + "$/metrics")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        double heap = metrics.lines().filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
        System.out.printf(Locale.ROOT, "heap of the server: %.0f MB%n", heap / (1 << 20));
    }

    /** The value stands where the parameter did; what is the same in all rows is neither shown, grouped nor sorted by. */
    private static String with(About about, String value) {
        String term = FmtUtils.stringForNode(Term.read(value, Prefixes.of(BASE)));
        String variable = "\\?" + about.parameter() + "\\b";
        return about.question().text().lines().map(line -> {
            Matcher list = LIST.matcher(line);
            return list.matches()
                    ? list.group(1) + list.group(2).replaceAll(variable, "") + list.group(3).replaceAll(variable, Matcher.quoteReplacement(term))
                    : line.replaceAll(variable, Matcher.quoteReplacement(term));
        }).filter(line -> !line.matches("\\s*(GROUP|ORDER) BY\\s*")).collect(Collectors.joining("\n"));
    }

    private static String drawn(List<Value> values, Random random) {
        long left = random.nextLong(values.stream().mapToLong(Value::number).sum());
        for (Value value : values) {
            left -= value.number();
            if (left < 0) {
                return value.text();
            }
        }
        throw new IllegalStateException("nothing was drawn");
    }

    private static Map<String, List<Value>> values(String server) throws Exception {
        Map<String, List<Value>> values = new TreeMap<>();
        for (Map.Entry<String, String> about : ABOUT.entrySet()) {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(URI.create(server + "newsgraph/sparql?output=csv&query="
                    + encoded("SELECT ?x (COUNT(*) AS ?n) { " + about.getValue() + " } GROUP BY ?x ORDER BY DESC(?n) STR(?x) LIMIT " + MOST_VALUES)))
                    .build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                System.out.printf("no values for %s: %s%n", about.getKey(), answer.body().strip());
                continue;
            }
            values.put(about.getKey(), answer.body().lines().skip(1).map(line -> new Value(line.substring(0, line.lastIndexOf(',')),
                    Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))).toList());
        }
        return values;
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
