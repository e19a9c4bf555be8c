package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.SampleStore;
import org.newsgraph.exchange.DataPackage;
import org.newsgraph.exchange.Exchange;
import org.newsgraph.exchange.ExchangeFormat;
import org.newsgraph.store.Store;

/** The files for other programs over HTTP. */
class ExportServletTest {

    private static Server server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = Server.start(SampleStore.shared(), Settings.LOCAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void theServerSendsWhatTheCommandWrites(ExchangeFormat format) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("export/" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Served.header(answer, "Content-Disposition")).startsWith("attachment; filename=\"newsgraph");
        Store store = SampleStore.shared();
        byte[] written = store.read(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                new Exchange(store).write(format, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        });
        assertThat(answer.body()).isEqualTo(written).hasSizeGreaterThan(500);
    }

    @Test
    void theTablesComeAsOneFileWithTheSameBytesEachTime() throws IOException, InterruptedException {
        byte[] zip = get("export/tables").body();
        assertThat(get("export/tables").body()).isEqualTo(zip);
        Store store = SampleStore.shared();
        store.read(() -> {
            try {
                DataPackage.write(store, folder);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return folder;
        });
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(in.readAllBytes()).as(entry.getName()).isEqualTo(Files.readAllBytes(folder.resolve(entry.getName())));
                files++;
            }
        }
        assertThat(files).isEqualTo(7);
    }

    @Test
    void anUnknownFormatIsNamedWithThoseThereAre() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("export/xlsx");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body())).contains("'xlsx'").contains("graphml, gexf, dna");
    }

    @Test
    void whatIsRefusedIsNoFile() {
        try (Served small = Served.start(folder.resolve("small"),
                Settings.LOCAL.with(new Limits(Duration.ofMinutes(10), 10, 100_000, 4)))) {
            HttpResponse<String> refused = small.get("export/graphml");
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(Served.header(refused, "Content-Disposition")).isEmpty();
        }
    }
}
