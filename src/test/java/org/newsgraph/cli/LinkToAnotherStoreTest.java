package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.Corpus;
import org.newsgraph.pipeline.FirstWords;
import org.newsgraph.server.Server;
import org.newsgraph.server.Settings;
import org.newsgraph.store.Store;

/** The program's own client of the reconciliation protocol asks the program's own service: two stores of the same persons. */
class LinkToAnotherStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-04T05:06:07Z"), ZoneOffset.UTC);
    private final Terminal terminal = new Terminal(new Parts(FirstWords::new, CommonGraphs::known, CLOCK));

    @TempDir
    private Path folder;

    @Test
    void personsOfOneNameAreLinkedWhereTheServiceIsCertain() {
        String mine = folder.resolve("mine").toString();
        Path theirs = folder.resolve("theirs");
        terminal.run("build", Corpus.of(folder.resolve("in"), 1, 2).folder().toString(), "--store", mine, "--quiet");
        terminal.run("build", Corpus.of(folder.resolve("other"), 2, 3).folder().toString(), "--store", theirs.toString(), "--quiet",
                "--base",
                "http://theirs.example/id/");
        try (Store opened = Store.open(theirs, "is testing it"); Server server = Server.start(opened, Settings.LOCAL)) {
            Result result = terminal.run("link", "--store", mine, "--online", server.address() + "reconcile", "--rate", "1000");
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.err()).isEqualTo("actors and places: 1 linked, 1 ambiguous\n");
        }
        assertThat(terminal
                .run("query", "SELECT ?name ?to { ?a skos:exactMatch ?to ; skos:prefLabel ?name }", "--store", mine, "--format", "csv")
                .out()).isEqualTo("name,to\r\nMara Lindqvist2,http://theirs.example/id/actor/story-002/mara-lindqvist2\r\n");
    }
}
