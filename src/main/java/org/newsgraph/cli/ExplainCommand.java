package org.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.newsgraph.store.Evidence;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Store;
import org.newsgraph.store.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows why something is in the graph. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = {
        "Shows the words that support a statement, claim, policy, incident or actor: article, day, outlet, the sentence with the words",
        "marked, and the rule that found them."}, footer = {"", "Examples:",
                "  newsgraph explain http://localhost:3030/id/article/talks/statement/120-188",
                "  newsgraph explain article:talks/statement/120-188 --store corpus"})
final class ExplainCommand implements Callable<Integer> {

    private static final String MARK = "\u001b[1;7m";
    private static final String UNMARK = "\u001b[0m";

    private final Console console;

    @Parameters(arity = "1", paramLabel = "IRI", description = "Of the thing, in full or with a prefix.")
    private String iri = "";

    @Mixin
    private StoreOption store = new StoreOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open("is asking it")) {
            PrefixMapping prefixes = Prefixes.of(opened.base());
            Node thing = Term.iri(iri, prefixes);
            if (thing == null) {
                throw new Failure("'" + iri + "' is no IRI: write it in full or with one of the prefixes "
                        + prefixes.getNsPrefixMap().keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            List<Evidence> all = Evidence.of(opened, thing);
            if (all.isEmpty()) {
                throw new Failure(thing.getURI() + (Evidence.isKnown(opened, thing)
                        ? ": is in the graph, but nothing that needs evidence is said of it"
                        : ": is not in the graph of " + opened.path()));
            }
            all.forEach(evidence -> print(evidence, thing, prefixes));
        }
        return Problems.DONE;
    }

    private void print(Evidence evidence, Node thing, PrefixMapping prefixes) {
        String about = Stream.of(evidence.title(), evidence.outlet(), evidence.date()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        console.println(about.isEmpty() ? evidence.source() : about + " (" + evidence.source() + ")");
        console.println("    " + oneLine(evidence.before() + (console.outTerminal() ? MARK : "»") + evidence.words().strip()
                + (console.outTerminal() ? UNMARK : "«") + evidence.after()));
        String what = Stream
                .of(evidence.kind(), evidence.supported().equals(thing.getURI()) ? "" : prefixes.shortForm(evidence.supported()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        console.println("    " + Stream.of(what, evidence.rule().isEmpty() ? "" : "rule " + evidence.rule()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
