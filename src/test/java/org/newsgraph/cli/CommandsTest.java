package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.FactsJson;
import org.newsgraph.pipeline.Corpus;
import org.newsgraph.pipeline.FirstWords;
import org.newsgraph.pipeline.PlainGraphs;

class CommandsTest {

    private static final String FIRST = "http://localhost:3030/id/article/story-001/";
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;
    private String in = "";
    private String store = "";

    @BeforeEach
    void articles() {
        in = Corpus.of(folder.resolve("in"), 1, 2, 3).folder().toString();
        store = folder.resolve("store").toString();
    }

    private Result build() {
        return terminal.run("build", in, "--store", store, "--quiet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "build", "query", "validate", "export", "serve", "explain", "ledger", "link", "backup", "restore",
            "compact", "password"})
    void everyCommandHelpsWithExamples(String command) {
        Result result = terminal.run(command, "--help");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("Usage: newsgraph " + command).contains("Examples:\n  newsgraph " + command);
        assertThat(result.out().substring(result.out().indexOf("Examples:\n")).lines().skip(1))
                .as("each example is one line, to be copied").allMatch(line -> line.matches("  (newsgraph|curl) .*"));
    }

    @Test
    void theProgramTellsItsCommandsAndVersion() {
        assertThat(terminal.run("--help").out()).contains("extract", "build", "query", "validate", "export", "serve", "explain",
                "Exit codes");
        assertThat(terminal.run("--version")).isEqualTo(new Result(0, "newsgraph (unpackaged)\n", ""));
        assertThat(terminal.run()).isEqualTo(new Result(2, "", "newsgraph: Missing required subcommand (see newsgraph --help)\n"));
    }

    @Test
    void wrongUseIsOneLineAndExitCode2() {
        assertThat(terminal.run("extract"))
                .isEqualTo(new Result(2, "", "newsgraph: Missing required parameter: 'PATH' (see newsgraph extract --help)\n"));
        assertThat(terminal.run("extrakt").err()).isEqualTo("newsgraph: Unmatched argument at index 0: 'extrakt' (see newsgraph --help)\n");
        assertThat(terminal.run("extract", in, "--threads", "0").err())
                .isEqualTo("newsgraph: --threads must be from 1 to 256, not 0 (see newsgraph extract --help)\n");
        assertThat(terminal.run("query", "--format", "pdf", "ASK {}").err()).startsWith("newsgraph: Invalid value for option '--format'")
                .contains("table, csv, tsv, json, xml, turtle").hasLineCount(1);
        assertThat(terminal.run("query", "--param", "x", "ASK {}").err())
                .isEqualTo(
                        "newsgraph: Value for option '--param' (NAME=VALUE) should be in KEY=VALUE format but was x (see newsgraph query --help)\n");
        assertThat(terminal.run("serve", "--port", "99999").err())
                .isEqualTo("newsgraph: --port must be from 0 to 65535, not 99999 (see newsgraph serve --help)\n");
    }

    @Test
    void extractPrintsALineForEachArticleInOrder() {
        Result result = terminal.run("extract", in, "--threads", "3");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        List<Facts> facts = result.out().lines().map(FactsJson::read).toList();
        assertThat(facts).extracting(each -> each.article().id()).containsExactly("story-001", "story-002", "story-003");
    }

    @Test
    void extractReadsStandardInput() throws IOException {
        String text = Files.readString(folder.resolve("in/story-001.txt"));
        Result result = terminal.runWith(text, "extract", "-");
        assertThat(result.code()).isZero();
        assertThat(FactsJson.read(result.out().strip()).statements()).hasSize(1);
    }

    @Test
    void rejectedInputsAreToldAndTheRestIsDone() throws IOException {
        Files.writeString(folder.resolve("in/empty.txt"), "");
        new Corpus(folder.resolve("in")).write(2, "said the unspeakable");
        Result result = terminal.run("extract", in);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.startsWith("newsgraph: "))
                .anyMatch(line -> line.contains("empty.txt: "))
                .anyMatch(line -> line.contains("story-002.txt: extraction failed: this cannot be said"));
        Result built = terminal.run("build", in, "--store", store, "--debug");
        assertThat(built.code()).isEqualTo(1);
        assertThat(built.err()).contains("IllegalStateException: this cannot be said").contains("articles: 2 new, 2 rejected;");
    }

    @Test
    void aFolderWithoutArticlesIsAProblem() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing"));
        assertThat(terminal.run("extract", empty.toString()).code()).isEqualTo(1);
        assertThat(terminal.run("extract", empty.toString()).err()).startsWith("newsgraph: " + empty + ": no .txt").hasLineCount(1);
        assertThat(terminal.run("build", empty.toString(), "--store", store, "--quiet").code()).isEqualTo(1);
    }

    @Test
    void wrongPathsLeaveNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(terminal.run("build", nowhere, "--store", store))
                .isEqualTo(new Result(1, "", "newsgraph: " + nowhere + ": no such file or folder\n"));
        assertThat(Path.of(store)).doesNotExist();
        assertThat(terminal.run("build", in, "--store", file.resolve("store").toString()).err())
                .isEqualTo("newsgraph: " + file.resolve("store") + ": cannot be locked: not a directory\n");
        assertThat(terminal.run("build", in, "--store", store, "--decisions", nowhere).err())
                .isEqualTo("newsgraph: " + nowhere + ": no such file\n");
        build();
        assertThat(terminal.run("export", "--store", store, "--output", folder.resolve("no/file").toString()))
                .isEqualTo(new Result(2, "", "newsgraph: " + folder.resolve("no/file") + ": cannot be written: no such file or folder\n"));
    }

    @Test
    void buildSaysWhatItDid() {
        assertThat(terminal.run("build", in, "--store", store).err())
                .matches("articles: 3 new; quads: [1-9]\\d* added, 0 removed; 0\\.0 s\n");
        assertThat(terminal.run("build", in, "--store", store).err())
                .isEqualTo("articles: 3 unchanged; quads: 0 added, 0 removed; 0.0 s\n");
        assertThat(terminal.run("build", in, "--store", store, "--base", "http://other.example/").err())
                .startsWith("newsgraph: " + store + ": holds IRIs that begin with http://localhost:3030/id/").hasLineCount(1);
        assertThat(terminal.run("build", in, "--store", store + "2", "--base", "other").err()).startsWith("newsgraph: --base: ")
                .hasLineCount(1);
    }

    @Test
    void queryAnswersInEveryFormat() {
        build();
        String query = "SELECT ?who ?s { ?s ng:speaker/skos:prefLabel ?who } ORDER BY ?who LIMIT 1";
        assertThat(terminal.run("query", query, "--store", store).out().lines()).hasSize(4)
                .anyMatch(line -> line.startsWith("Mara Lindqvist1"))
                .endsWith("(1 row)");
        assertThat(terminal.run("query", query, "--store", store, "--format", "csv").out())
                .startsWith("who,s\r\nMara Lindqvist1,http://localhost:3030/id/article/story-001/");
        assertThat(terminal.run("query", query, "--store", store, "--format", "tsv").out()).startsWith("?who\t?s\n\"Mara Lindqvist1\"");
        assertThat(terminal.run("query", query, "--store", store, "--format", "json").out()).contains("\"value\": \"Mara Lindqvist1\"");
        assertThat(terminal.run("query", query, "--store", store, "--format", "xml").out()).contains("<literal")
                .contains("Mara Lindqvist1");
        assertThat(terminal.run("query", query, "--store", store, "--format", "turtle")).extracting(Result::code, Result::out)
                .containsExactly(2, "");
    }

    @Test
    void queryAsksConstructsAndDescribes() {
        build();
        assertThat(terminal.run("query", "ASK { ?s a ng:Statement }", "--store", store).out()).isEqualTo("yes\n");
        assertThat(terminal.run("query", "ASK { ?s a ng:Statement }", "--store", store, "--format", "json").out()).contains("true");
        assertThat(terminal
                .run("query", "CONSTRUCT { ?s ng:speaker ?who } WHERE { ?s ng:speaker ?who }", "--store", store, "--format", "turtle")
                .out())
                .contains("ng:speaker").contains("actor/mara-lindqvist1");
        assertThat(terminal.run("query", "DESCRIBE article:story-001", "--store", store).out()).contains("schema:headline");
    }

    @Test
    void queryTakesFilesNamesAndParameters() throws IOException {
        build();
        Path file = Files.writeString(folder.resolve("mine.rq"), "SELECT ?act (COUNT(*) AS ?n) { ?s ng:speechAct ?act } GROUP BY ?act");
        assertThat(terminal.run("query", file.toString(), "--store", store, "--format", "csv").out())
                .isEqualTo("act,n\r\nhttps://w3id.org/newsgraph/code/state,3\r\n");
        assertThat(terminal.run("query", "SELECT ?s { ?s ng:speechAct ?act }", "--store", store, "--param", "act=code:deny").out())
                .endsWith("(0 rows)\n");
        assertThat(terminal.run("query", "SELECT ?s { ?s ng:speechAct ?act }", "--store", store, "--param", "act=code:state").out())
                .endsWith("(3 rows)\n");
        assertThat(terminal.run("query", "who-denies-what", "--store", store).code()).isZero();
        assertThat(terminal.run("query", "--list").out()).contains("who-denies-what");
    }

    @Test
    void queryFindsWords() {
        build();
        String festival = "SELECT ?title { (?article ?score ?title) text:query (schema:headline 'festival') } ORDER BY ?title";
        assertThat(terminal.run("query", festival, "--store", store, "--format", "csv").out())
                .isEqualTo("title\r\nFestival story 1\r\nFestival story 2\r\nFestival story 3\r\n");
    }

    @Test
    void queryProblemsAreOneLine() {
        build();
        assertThat(terminal.run("query", "SELECT ?s { ?s }", "--store", store))
                .isEqualTo(new Result(2, "", "newsgraph: query, line 1, column 16: did not expect '}' here\n"));
        assertThat(terminal.run("query", "no-such", "--store", store).err())
                .isEqualTo("newsgraph: no-such: no such file, and no question of that name (see newsgraph query --list)\n");
        assertThat(terminal.run("query", "ASK {}", "--store", store + "2").err())
                .isEqualTo("newsgraph: " + store + "2: there is no store; fill one with: newsgraph build PATHS --store " + store + "2\n");
        assertThat(terminal.run("query", "ASK { ?a ?b ?c }", "--store", store, "--param", "x=1").err())
                .startsWith("newsgraph: the query has no variable ?x");
        assertThat(terminal.run("query", "--store", store).err()).startsWith("newsgraph: Missing a query").hasLineCount(1);
        assertThat(terminal
                .run("query", "SELECT * { ?a ?b ?c , ?d , ?e . ?f ?g ?h . ?i ?j ?k . ?l ?m ?n . FILTER(CONTAINS(STR(?k), STR(?n) + 1)) }",
                        "--store", store, "--timeout",
                        "1")
                .err()).isEqualTo("newsgraph: the query took longer than 1 seconds; allow more with --timeout\n");
    }

    @Test
    void exportGoesToAFileOrStandardOutput() throws IOException {
        build();
        Path file = folder.resolve("graph.nq");
        Result toFile = terminal.run("export", "--store", store, "--output", file.toString());
        assertThat(toFile).isEqualTo(new Result(0, "", ""));
        assertThat(terminal.run("export", "--store", store).out()).isEqualTo(Files.readString(file)).contains("story-003");
        assertThat(terminal.run("export", "--store", store, "--format", "trig").out()).contains("ng:Statement");
        assertThat(terminal.run("export", "--store", store, "--output", folder.resolve("no/such/place").toString()).err())
                .contains("cannot be written").hasLineCount(1);
    }

    @Test
    void explainShowsTheSentenceWithTheWordsMarked() {
        build();
        String statement = terminal
                .run("query", "SELECT ?s { ?s ng:reportedIn article:story-001 ; a ng:Statement }", "--store", store, "--format", "csv")
                .out().lines()
                .skip(1).findFirst().orElseThrow();
        Result full = terminal.run("explain", statement, "--store", store);
        assertThat(full.code()).isZero();
        assertThat(full.out().lines()).containsExactly("Festival story 1, unnamed outlet (story-001.txt)",
                "    Mara Lindqvist1 »praised the harbour festival in Port Amsel on Monday, and the crowd of visitors number 1 listened for a long while.«",
                "    Statement, rule first-words");
        assertThat(terminal.run("explain", statement.replace("http://localhost:3030/id/article/", "article:"), "--store", store))
                .isEqualTo(full);
        assertThat(terminal.run("explain", FIRST + "actor/mara-lindqvist1", "--store", store).out())
                .contains("»praised the harbour festival").contains("rule first-words");
        assertThat(terminal.run("explain", FIRST + "nothing", "--store", store))
                .isEqualTo(new Result(2, "", "newsgraph: " + FIRST + "nothing: is not in the graph of " + store + "\n"));
        assertThat(terminal.run("explain", "what", "--store", store).err()).startsWith("newsgraph: 'what' is no IRI").hasLineCount(1);
    }

    @Test
    void exportWritesForOtherProgramsToo() {
        build();
        assertThat(terminal.run("export", "--store", store, "--format", "graphml").out()).startsWith("<?xml").contains("<graphml",
                "</graphml>");
        Path tables = folder.resolve("tables");
        assertThat(terminal.run("export", "--store", store, "--format", "tables", "--output", tables.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(tables.resolve("datapackage.json")).content().contains("\"statements.csv\"");
        assertThat(terminal.run("export", "--store", store, "--format", "tables"))
                .isEqualTo(new Result(2, "",
                        "newsgraph: --format tables writes a folder: say which with --output (see newsgraph export --help)\n"));
        assertThat(terminal.run("export", "--store", store, "--format", "tables", "--output", in + "/story-001.txt/t").err())
                .startsWith("newsgraph: ").contains("story-001.txt").contains("cannot be written");
    }

    @Test
    void validateConforms() {
        build();
        assertThat(terminal.run("validate", "--store", store)).isEqualTo(new Result(0, "", "6 graphs and their union: all conforms\n"));
    }

    @Test
    void aReaderThatGoesAwayIsNoProblem() {
        build();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = failing("Broken pipe", err);
        Parts parts = new Parts(FirstWords::new, rulings -> PlainGraphs.plain(), Clock.systemUTC());
        for (String[] command : List.of(new String[]{"export", "--store", store},
                new String[]{"export", "--store", store, "--format", "jsonld"},
                new String[]{"query", "SELECT * { ?a ?b ?c }", "--store", store},
                new String[]{"query", "SELECT * { ?a ?b ?c }", "--store", store, "--format", "csv"},
                new String[]{"extract", in}, new String[]{"--help"})) {
            assertThat(Newsgraph.run(command, console, parts)).as(String.join(" ", command)).isZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).as(String.join(" ", command)).isEmpty();
        }
    }

    @Test
    void aFullDiskIsAProblem() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Parts parts = new Parts(FirstWords::new, rulings -> PlainGraphs.plain(), Clock.systemUTC());
        assertThat(Newsgraph.run(new String[]{"--help"}, failing("No space left on device", err), parts)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("newsgraph: standard output cannot be written: No space left on device\n");
    }

    private static Console failing(String reason, ByteArrayOutputStream err) {
        OutputStream out = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        return new Console(InputStream.nullInputStream(), new PipeStream(out), new PrintStream(err, true, StandardCharsets.UTF_8), false,
                false);
    }
}
