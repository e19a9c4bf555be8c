import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.entity.Authority;
import org.newsgraph.graph.ArticleDecisions;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.SharedGraphs;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** Fills a store with copies of the article graphs of another one, each under names of its own: SAMPLES STORE ARTICLES. */
public final class GrowStore {

    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[2]);
        try (Store samples = Store.open(Path.of(arguments[0]), "is copying it");
                Store store = Store.openOrCreate(Path.of(arguments[1]), samples.base(), "is growing it")) {
            Base base = new Base(samples.base());
            String articles = base.iri() + "graph/article/";
            List<Node> graphs = new ArrayList<>();
            samples.read(() -> {
                samples.dataset().listGraphNodes().forEachRemaining(graphs::add);
                return graphs;
            });
            graphs.removeIf(graph -> !graph.getURI().startsWith(articles));
            List<Decision> decisions = new ArrayList<>();
            long begin = System.nanoTime();
            try (StoreWriter writer = new StoreWriter(store)) {
                for (int number = 0; number < wanted; number++) {
                    String id = graphs.get(number % graphs.size()).getURI().substring(articles.length());
                    String copy = id + "-" + number;
                    Graph graph = renamed(samples, graphs.get(number % graphs.size()), base.iri() + "article/" + id, base.iri() + "article/" + copy);
                    writer.putArticle(articles + copy, "copy", "", graph);
                    decisions.addAll(ArticleDecisions.of(graph, base));
                    if (number % 1000 == 999) {
                        System.out.printf("%d articles, %.0f s%n", number + 1, (System.nanoTime() - begin) / 1e9);
                    }
                }
                SharedGraphs.of(decisions, List.of(), Authority.load(), Links.NONE, base)
                        .forEach((name, graph) -> writer.put(base.graph(name).getURI(), graph));
                writer.commit();
            }
            System.out.printf("%d articles, %d quads, %.0f s%n", wanted, store.size(), (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Graph renamed(Store samples, Node name, String from, String to) {
        Graph graph = GraphFactory.createDefaultGraph();
        samples.read(() -> {
            samples.dataset().getGraph(name).find().forEachRemaining(triple -> graph.add(Triple.create(renamed(triple.getSubject(), from, to),
                    triple.getPredicate(), renamed(triple.getObject(), from, to))));
            return graph;
        });
        return graph;
    }

    private static Node renamed(Node node, String from, String to) {
        return node.isURI() && node.getURI().startsWith(from) ? NodeFactory.createURI(to + node.getURI().substring(from.length())) : node;
    }
}
