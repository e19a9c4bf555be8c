package org.newsgraph.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.Claimed;
import org.newsgraph.store.ClaimedIncident;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who claims what of an incident. */
@Command(name = "ledger", mixinStandardHelpOptions = true, description = {
        "Prints the ledger of an incident: each claim, who takes which stance on it, when, in which outlet and sentence, counts, places and times "
                + "side by side. Outlets that print one text are one source.",
        "Without an argument it lists the incidents, those with most speakers first. The rows are those of the questions "
                + Claimed.QUERY + " and " + ClaimedIncident.QUERY + "; csv and json give them as the command query does."}, footer = {"",
                        "Examples:",
                        "  newsgraph ledger",
                        "  newsgraph ledger incident:2023-10-12-causeway-online/deportation-1186-1246",
                        "  newsgraph ledger 'laos deportation' --store corpus",
                        "  newsgraph ledger pyongyang --format csv > ledger.csv"})
final class LedgerCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "INCIDENT", description = "An IRI, in full, with a prefix or from behind incident/, of the incident or one of its reports; else words that its name, "
            + "participants, places or sentences hold. Several incidents that fit are listed.")
    private @Nullable String incident;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private LedgerFormat format = LedgerFormat.text;

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open("is asking it")) {
            if (incident == null) {
                list(opened);
            } else {
                one(opened, incident);
            }
            return Problems.DONE;
        }
    }

    private void list(Store opened) {
        switch (format) {
            case text -> {
                List<ClaimedIncident> all = ClaimedIncident.of(opened);
                if (all.isEmpty()) {
                    throw new Failure("no article in " + opened.path() + " reports an incident");
                }
                print(all, Prefixes.of(opened.base()));
            }
            case csv -> write(opened, ClaimedIncident.question(opened), AnswerFormat.csv);
            case json -> write(opened, ClaimedIncident.question(opened), AnswerFormat.json);
        }
    }

    private void one(Store opened, String name) {
        Node known = ClaimedIncident.named(opened, name).orElse(null);
        if (known != null) {
            ledger(opened, known);
            return;
        }
        Set<String> fitting = name.isBlank() ? Set.of() : ClaimedIncident.withWords(opened, name);
        List<ClaimedIncident> all = ClaimedIncident.of(opened).stream().filter(each -> fitting.contains(each.iri())).toList();
        if (all.isEmpty()) {
            throw new Failure("'" + name + "' is neither an incident nor words that one holds; newsgraph ledger lists the incidents of "
                    + opened.path());
        }
        if (all.size() == 1) {
            ledger(opened, NodeFactory.createURI(all.getFirst().iri()));
            return;
        }
        if (format != LedgerFormat.text) {
            throw new Failure(
                    all.size() + " incidents hold '" + name + "'; choose one of those that newsgraph ledger '" + name + "' lists");
        }
        print(all, Prefixes.of(opened.base()));
        console.err().println(all.size() + " incidents hold '" + name + "'; choose one");
    }

    private void ledger(Store opened, Node known) {
        switch (format) {
            case text -> {
                List<Claimed> rows = Claimed.of(opened, known);
                if (rows.isEmpty()) {
                    throw new Failure(Prefixes.of(opened.base()).shortForm(known.getURI()) + ": nobody takes a stance on it");
                }
                new LedgerPage(known.getURI(), ClaimedIncident.label(opened, known), rows).lines(Prefixes.of(opened.base()))
                        .forEach(line -> console.println(console.shown(line)));
            }
            case csv -> write(opened, Claimed.question(opened, known), AnswerFormat.csv);
            case json -> write(opened, Claimed.question(opened, known), AnswerFormat.json);
        }
    }

    private void write(Store opened, Question question, AnswerFormat form) {
        opened.read(() -> question.ask(opened.dataset(), PATIENCE, execution -> {
            new Answer(console, form, Prefixes.of(opened.base())).write(question.query(), execution);
            return form;
        }));
    }

    private void print(List<ClaimedIncident> all, PrefixMapping prefixes) {
        console.print(new TextTable(LedgerPage.table(all, prefixes), console.outTerminal()).toString());
    }
}
