package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives what a build gives, whatever happens to its machines. It is started by the line in the README. */
class JobTest {

    private static final Path SAMPLES = Path.of("data/articles");
    private static final String DECISIONS = """
            decision,one,other,reason,by,on
            different,article:2023-10-12-causeway-online/actor/human-rights-watch,article:2011-10-05-harbour-gazette/actor/china,a test,x,2026-01-01
            different,actor:CHN,article:2011-10-05-harbour-gazette/actor/china,not that one,x,2026-01-01
            same,article:2013-06-04-nine-returned/actor/dana-whitlock,article:2023-10-13-harbour-gazette/actor/chung-jae-ho,a test,x,2026-01-01
            same,actor:nobody-knows,actor:CHN,a test,x,2026-01-01
            not-this-link,actor:USA,wd:Q30,a test,x,2026-01-01
            """;

    @TempDir
    private Path folder;

    @Test
    void givesTheSameAsABuildAlsoWhenAnExecutorIsKilled() throws IOException, InterruptedException {
        Path input = articles();
        Path decisions = Files.writeString(folder.resolve("decisions.csv"), DECISIONS);
        Cluster cluster = new Cluster(folder);
        Path output = folder.resolve("graph");
        Path printed = folder.resolve("job.log");
        String line = line("spark-submit ").replace("hdfs:///articles", input + " " + folder.resolve("nowhere")).replace("hdfs:///graph",
                output + " --parts 6 --decisions " + decisions);
        Process job = cluster.start(line, printed);
        kill(job, output);
        assertThat(Cluster.end(job)).as(() -> tail(printed)).isZero();

        assertThat(output.resolve("_SUCCESS")).exists();
        assertThat(cluster.journal()).contains("SparkListenerExecutorRemoved").contains("ExecutorLostFailure");
        String store = folder.resolve("store").toString();
        Path said = folder.resolve("build.log");
        String program = "'" + Cluster.java() + "' -Xmx2g -jar target/newsgraph.jar ";
        assertThat(Cluster.end(cluster.start(program + "build '" + input + "' '" + folder.resolve("nowhere") + "' --store '" + store
                + "' --decisions '" + decisions + "' --quiet", said))).as(() -> tail(said)).isEqualTo(1);
        Path exported = folder.resolve("store.nq");
        assertThat(Cluster.end(cluster.start(program + "export --store '" + store + "' --output '" + exported + "'", folder.resolve(
                "export.log")))).isZero();

        List<String> built = Files.readAllLines(exported).stream().sorted().toList();
        assertThat(lines(output, ".nq")).isEqualTo(built);
        assertThat(lines(output.resolve("articles"), ".nq")).isNotEmpty();
        List<String> refused = lines(output.resolve("rejected"), ".txt");
        assertThat(refused).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Files.readAllLines(said).stream().filter(reason -> !reason.contains(decisions.getFileName() + ":")))
                .containsExactlyInAnyOrderElementsOf(refused.stream().map(reason -> "newsgraph: " + reason).toList());
        assertThat(loaded(cluster, output)).isEqualTo(built);
    }

    @Test
    void decisionsThatAreNamedMustBeThere() throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder);
        Path output = folder.resolve("graph");
        Path printed = folder.resolve("job.log");
        Path nowhere = folder.resolve("nowhere.csv");
        String line = line("spark-submit ").replace("hdfs:///articles", SAMPLES.toString()).replace("hdfs:///graph", output
                + " --decisions " + nowhere);
        assertThat(Cluster.end(cluster.start(line, printed))).isNotZero();
        assertThat(printed).content().contains(nowhere + ": no such file");
        assertThat(output).doesNotExist();
    }

    /** What another store holds, filled by the line in the README. */
    private List<String> loaded(Cluster cluster, Path output) throws IOException, InterruptedException {
        Path all = Files.write(folder.resolve("graph.nq"), lines(output, ".nq"));
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/dataset", DatasetGraphFactory.createTxnMem()).build();
        server.start();
        try {
            String data = "http://localhost:" + server.getPort() + "/dataset/data";
            String line = line("curl -X POST -H 'Content-Type: application/n-quads'").replace("@graph.nq", "'@" + all + "'").replaceFirst(
                    "http://\\S+", data);
            assertThat(Cluster.end(cluster.start("curl --version >/dev/null && " + line.replace("curl ", "curl -sf "), folder.resolve(
                    "curl.log")))).isZero();
            HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(data))
                    .header("Accept", "application/n-quads").build(), HttpResponse.BodyHandlers.ofLines());
            return answer.body().sorted().toList();
        } finally {
            server.stop();
        }
    }

    /** A command line in the README. */
    private static String line(String start) throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    /** As soon as one of them writes a part. */
    private static void kill(Process job, Path output) throws IOException, InterruptedException {
        Path parts = output.resolve("_temporary/0/_temporary");
        boolean killed = false;
        while (job.isAlive() && !killed) {
            killed = Files.exists(parts) && Cluster.killWriting(job, parts.toRealPath());
            Thread.sleep(2);
        }
        assertThat(killed).as("an executor that was writing is killed").isTrue();
    }

    /** The samples, with repeated, copied, broken and foreign ones, and a table that is wrong. */
    private Path articles() throws IOException {
        Path input = Files.createDirectories(folder.resolve("articles"));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
        Path more = Files.createDirectories(input.resolve("2023-more"));
        String sample = Files.readString(SAMPLES.resolve("2023-10-13-harbour-gazette.txt"));
        Files.writeString(more.resolve("again.txt"), sample);
        Files.writeString(more.resolve("printed-after.txt"), sample + "\n\nThe mayor of Port Amsel said that nobody had asked him.\n");
        Files.writeString(more.resolve("2013-06-04-nine-returned.txt"), "The mayor of Port Amsel said that the harbour would be closed.\n");
        Files.write(more.resolve("broken.txt"), new byte[]{'a', 0, 'b'});
        Files.writeString(more.resolve("empty.html"), "");
        Files.writeString(more.resolve("lines.jsonl"), "{\"title\": \"A quiet day\", \"text\": \"\"}\nno JSON\n");
        Files.writeString(more.resolve("articles.csv"), "file,published,shoe size\nprinted-after.txt,2023-10-14,44\n");
        Files.writeString(input.resolve(".hidden.txt"), "not read");
        return input;
    }

    private static List<String> lines(Path below, String ending) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String tail(Path printed) {
        try {
            List<String> lines = Files.readAllLines(printed);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 80), lines.size()));
        } catch (IOException e) {
            return "nothing printed: " + e.getMessage();
        }
    }
}
