package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Shapes;
import org.newsgraph.graph.Violation;
import org.newsgraph.store.Evidence;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds a store against the shapes. */
@Command(name = "validate", mixinStandardHelpOptions = true, description = {
        "Holds the graph of each article and the union of all graphs against the SHACL shapes and prints each violation with its article and sentence.",
        "Exit code 0: all conforms; 1: there are violations; 2: wrong use or failure."}, footer = {"", "Examples:",
                "  newsgraph validate",
                "  newsgraph validate --store corpus --quiet && echo fine"})
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--quiet", description = "No progress bar and no summary.")
    private boolean quiet;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open("is validating it")) {
            Shapes shapes = Shapes.load();
            Map<Violation, String> found = new TreeMap<>();
            List<Node> graphs = opened.read(() -> graphs(opened.dataset()));
            try (Progress progress = new Progress("validating", () -> graphs.size() + 1L, console, quiet)) {
                for (Node name : graphs) {
                    opened.read(() -> shapes.validate(copy(opened.dataset().getGraph(name))))
                            .forEach(violation -> found.putIfAbsent(violation, name.getURI()));
                    progress.step();
                }
                opened.read(() -> shapes.validate(opened.dataset().getUnionGraph()))
                        .forEach(violation -> found.putIfAbsent(violation, "all graphs together"));
            }
            PrefixMapping prefixes = Prefixes.of(opened.base());
            found.forEach((violation, where) -> print(opened, violation, where, prefixes));
            if (!quiet) {
                console.err().println(
                        graphs.size() + " graphs and their union: " + (found.isEmpty() ? "all conforms" : found.size() + " violations"));
            }
            return found.isEmpty() ? Problems.DONE : Problems.REJECTED;
        }
    }

    private static List<Node> graphs(DatasetGraph dataset) {
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        names.sort(Comparator.comparing(Node::getURI));
        return names;
    }

    /** In memory the many look-ups of a validation are quick. */
    private static Graph copy(Graph stored) {
        Graph graph = GraphFactory.createDefaultGraph();
        stored.find().forEachRemaining(graph::add);
        return graph;
    }

    private void print(Store opened, Violation violation, String where, PrefixMapping prefixes) {
        String value = violation.value() == null ? "" : " (" + violation.value() + ")";
        console.println(violation.severity() + " " + prefixes.shortForm(violation.focus()) + ": " + violation.message() + value);
        console.println("    in " + prefixes.shortForm(where));
        Evidence.of(opened, NodeFactory.createURI(violation.focus())).stream().limit(1)
                .forEach(evidence -> console.println("    " + evidence.source() + ": " + new Sentence(List.of(evidence)).marked(false)));
    }
}
