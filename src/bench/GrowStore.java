import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.newsgraph.store.Store;

/**
 * Makes a store that holds a small one many times, each time under names and days of its own, with the bulk loader: SAMPLES STORE ARTICLES.
 * What articles share in the samples (states, places, persons of the authority files) all copies share; what is decided across articles is
 * decided in each round of copies.
 */
public final class GrowStore {

    private static final int DAYS = 20 * 365;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Pattern own;
    private final String base;

    private GrowStore(List<String> articles, String base) {
        own = Pattern.compile("/(" + String.join("|", articles.stream().map(Pattern::quote).toList()) + ")(?=[/#]|$)");
        this.base = base;
    }

    public static void main(String[] arguments) throws IOException {
        int wanted = Integer.parseInt(arguments[2]);
        Path target = Path.of(arguments[1]);
        long begin = System.nanoTime();
        try (Store samples = Store.open(Path.of(arguments[0]), "is copying it");
                Store store = Store.openOrCreate(target, samples.base(), "is growing it")) {
            List<Quad> quads = samples.read(() -> samples.dataset().stream().sorted(Comparator.comparing(quad -> quad.getGraph().toString()))
                    .toList());
            String graphs = samples.base() + "graph/article/";
            List<String> articles = quads.stream().map(quad -> quad.getGraph().toString()).filter(name -> name.startsWith(graphs))
                    .map(name -> name.substring(graphs.length())).distinct().toList();
            long before = quads.size();
            DataLoader loader = LoaderFactory.sequentialLoader(store.dataset(), System.out::printf);
            loader.startBulk();
            new GrowStore(articles, samples.base()).write(quads, Math.ceilDiv(wanted, articles.size()), loader.stream());
            loader.finishBulk();
            System.out.printf("%d rounds of %d articles, %d quads each, %.0f s%n", Math.ceilDiv(wanted, articles.size()), articles.size(),
                    before, (System.nanoTime() - begin) / 1e9);
        }
        try (Store store = Store.open(target, "is indexing it")) {
            store.search();
            System.out.printf("with its search index: %.0f s%n", (System.nanoTime() - begin) / 1e9);
            store.pack();
            System.out.printf("packed: %.0f s%n", (System.nanoTime() - begin) / 1e9);
        }
        try (Stream<Path> files = Files.walk(target)) {
            System.out.printf("%d MB%n", files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() >> 20);
        }
    }

    private void write(List<Quad> quads, int rounds, StreamRDF out) {
        int[][] template = quads.stream().map(quad -> new int[]{number(quad.getGraph()), number(quad.getSubject()),
                number(quad.getPredicate()), number(quad.getObject())}).toArray(int[][]::new);
        Node[] now = new Node[nodes.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < now.length; i++) {
                now[i] = renamed(nodes.get(i), round);
            }
            for (int[] quad : template) {
                Node graph = now[quad[0]];
                // what names no article is the same in each round
                if (round == 0 || now[quad[0]] != nodes.get(quad[0]) || now[quad[1]] != nodes.get(quad[1])
                        || now[quad[3]] != nodes.get(quad[3])) {
                    if (Quad.isDefaultGraph(graph)) {
                        out.triple(org.apache.jena.graph.Triple.create(now[quad[1]], now[quad[2]], now[quad[3]]));
                    } else {
                        out.quad(Quad.create(graph, now[quad[1]], now[quad[2]], now[quad[3]]));
                    }
                }
            }
        }
    }

    private int number(Node node) {
        return numbers.computeIfAbsent(node, fresh -> {
            nodes.add(fresh);
            return nodes.size() - 1;
        });
    }

    private Node renamed(Node node, int round) {
        if (node.isURI() && node.getURI().startsWith(base)) {
            String renamed = own.matcher(node.getURI()).replaceAll("/$1-" + round);
            return renamed.equals(node.getURI()) ? node : NodeFactory.createURI(renamed);
        }
        if (node.isLiteral() && XSDDatatype.XSDdate.equals(node.getLiteralDatatype())) {
            return NodeFactory.createLiteralDT(LocalDate.parse(node.getLiteralLexicalForm()).plusDays(round % DAYS).toString(),
                    XSDDatatype.XSDdate);
        }
        return node;
    }
}
