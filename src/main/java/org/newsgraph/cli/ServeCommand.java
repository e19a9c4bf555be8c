package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.server.Server;
import org.newsgraph.server.Settings;
import org.newsgraph.store.Contents;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a store. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Reads the articles into the store, if any are given, and answers SPARQL over HTTP until it is stopped with Ctrl-C.",
        "It only reads: no updates, no requests to other servers. Others can reach it only when --host says so, and write only with "
                + "a password of the --admin-file."}, footer = {"",
                        "Examples:",
                        "  newsgraph serve data/articles",
                        "  newsgraph serve --store corpus --port 8080",
                        "  newsgraph serve articles/ --store corpus --prune --host 0.0.0.0",
                        "  newsgraph serve --store corpus --admin-file passwords --request-log log"})
final class ServeCommand implements Callable<Integer> {

    private final Console console;
    private final Parts parts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles to read first: .txt, .html, .json and .jsonl files or folders of them.")
    private List<Path> paths = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Building building = new Building();

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030", description = "${DEFAULT-VALUE} unless given; 0 takes a free one.")
    private int port = 3030;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "Address to listen at; ${DEFAULT-VALUE}, this machine only, unless given.")
    private String host = "127.0.0.1";

    @Mixin
    private Serving serving = new Serving();

    ServeCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Settings given = serving.settings(host, port, spec.commandLine());
        Settings settings = given.sources().isEmpty() && given.onlyHere() ? given.with(paths) : given;
        Server.requireFree(host, port);
        String use = "is serving it" + (port == 0 ? "" : " at http://localhost:" + port + "/" + Server.DATASET + "/sparql");
        try (Store opened = paths.isEmpty() ? store.open(use) : store.openOrCreate("", use)) {
            if (!paths.isEmpty()) {
                building.run(opened, paths, console, parts, Newsgraph.debug(spec));
            }
            try (Server server = Server.start(opened, settings, building.ingest(opened, parts))) {
                Thread stopping = new Thread(server::close, "newsgraph-stop");
                Runtime.getRuntime().addShutdownHook(stopping);
                greet(server, opened, settings);
                server.await();
            }
        }
        return Problems.DONE;
    }

    private void greet(Server server, Store opened, Settings settings) {
        String query = Prefixes
                .declaredIn("SELECT ?who ?words { ?s ng:speaker/skos:prefLabel ?who ; ng:content/oa:hasSelector/oa:exact ?words } LIMIT 5",
                        opened.base())
                .replace("\n", " ");
        StringBuilder counts = new StringBuilder();
        Contents.of(opened).counts()
                .forEach(count -> counts.append(counts.isEmpty() ? "" : ", ").append(count.number()).append(' ').append(count.name()));
        console.println("In the graph: " + counts);
        console.println("Open:         " + server.address());
        console.println("SPARQL:       " + server.sparql());
        console.println("Health:       " + server.adminAddress() + "$/ping and " + server.adminAddress() + "$/metrics");
        console.println("Try:          curl -s " + server.sparql() + " -H 'Accept: text/csv' --data-urlencode '" + "query=" + query + "'");
        if (!settings.onlyHere()) {
            console.println(
                    "Note:         other machines can reach it, and what they send is not encrypted: put a proxy with TLS in front");
        }
        console.println("Stop with Ctrl-C.");
        console.flush();
    }
}
