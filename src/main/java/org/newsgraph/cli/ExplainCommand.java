package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        "Shows the words that support a statement, claim, policy, incident or actor: article, day, outlet, the sentence with the words "
                + "marked, and the rule that found them."}, footer = {"", "Examples:",
                        "  newsgraph explain http://localhost:3030/id/article/talks/statement/120-188",
                        "  newsgraph explain article:talks/statement/120-188 --store corpus"})
final class ExplainCommand implements Callable<Integer> {

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
            sentences(all).forEach(sentence -> print(sentence, thing, prefixes));
        }
        return Problems.DONE;
    }

    private static List<Sentence> sentences(List<Evidence> all) {
        List<Sentence> sentences = new ArrayList<>();
        for (Evidence evidence : all) {
            int place = IntStream.range(0, sentences.size()).filter(i -> sentences.get(i).takes(evidence)).findFirst().orElse(-1);
            if (place < 0) {
                sentences.add(new Sentence(List.of(evidence)));
            } else {
                sentences.set(place, new Sentence(Stream.concat(sentences.get(place).marks().stream(), Stream.of(evidence)).toList()));
            }
        }
        return sentences;
    }

    private void print(Sentence sentence, Node thing, PrefixMapping prefixes) {
        Evidence evidence = sentence.first();
        String about = joined(", ", evidence.title(), evidence.outlet(), evidence.date());
        console.println(console.shown(about.isEmpty() ? evidence.source() : about + " (" + evidence.source() + ")"));
        console.println("    " + sentence.marked(console.outTerminal()));
        String what = joined(" ", evidence.kind(),
                evidence.supported().equals(thing.getURI()) ? "" : prefixes.shortForm(evidence.supported()));
        console.println("    " + joined(", ", what, evidence.rule().isEmpty() ? "" : "rule " + evidence.rule()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
