package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server whose disk is nearly full, as far as the machine lets a test have a disk. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskServedTest {

    private static final String[] IN = {"Authorization",
            "Basic " + Base64.getEncoder().encodeToString("mara:secret".getBytes(StandardCharsets.UTF_8))};

    @TempDir
    private Path folder;

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static HttpResponse<String> write(Served served, String method, String turtle) {
        return Served.send(served.request("newsgraph/data?graph=urn:g", IN).header("Content-Type", "text/turtle")
                .method(method, HttpRequest.BodyPublishers.ofString(turtle)).build());
    }

    @Test
    void writingIsRefusedWithOneLineReadingGoesOnAndNothingIsLost() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=500m", "tmpfs", disk.toString()) == 0, "only root can mount a disk of its own");
        try (Served served = Served.start(disk.resolve("store"), Settings.LOCAL
                .with(new Access(Set.of(), Set.of(), AdminTest.passwords(folder, "mara", "secret"), null)))) {
            assertThat(write(served, "PUT", "<urn:a> <urn:b> 'first' .").statusCode()).isEqualTo(201);
            Path ballast = disk.resolve("ballast");
            Files.write(ballast, new byte[300 << 20]);
            for (HttpResponse<String> refused : List.of(write(served, "PUT", "<urn:a> <urn:b> 'second' ."),
                    write(served, "POST", "<urn:a> <urn:b> 'third' ."),
                    write(served, "DELETE", ""), served.post("newsgraph/update", "application/sparql-update", "DROP GRAPH <urn:g>", IN))) {
                assertThat(refused.statusCode()).isEqualTo(507);
                assertThat(refused.body()).contains("the disk is nearly full: ").endsWith("the store is whole, as of the last commit\n")
                        .hasLineCount(1);
            }
            assertThat(served.query("SELECT ?o { GRAPH <urn:g> { ?s ?p ?o } }", "Accept", "text/csv").body().lines())
                    .containsExactly("o", "first");
            Files.delete(ballast);
            assertThat(write(served, "POST", "<urn:a> <urn:b> 'third' .").statusCode()).isEqualTo(204);
            assertThat(served.query("SELECT ?o { GRAPH <urn:g> { ?s ?p ?o } } ORDER BY ?o", "Accept", "text/csv").body().lines())
                    .containsExactly("o", "first", "third");
        } finally {
            run("umount", disk.toString());
        }
    }
}
