package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.exchange.DataPackage;
import org.newsgraph.exchange.Exchange;
import org.newsgraph.exchange.ExchangeFormat;
import org.newsgraph.store.Reading;

/** Exports of a graph in which one name has so many kinds, things and articles that going over them takes days. */
class EndlessExportTest {

    private static final int MANY = 6_000;
    private static final String PREFIXES = "PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX schema: <http://schema.org/> ";

    @TempDir
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(folder.resolve("store"),
                Settings.LOCAL.with(new Limits(Duration.ofSeconds(1), 256 << 20, 100_000, 4)), Map.of("1", endless()));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** The articles come first in the tables, with headlines that no archive makes shorter. */
    private static String endless() {
        StringBuilder turtle = new StringBuilder(PREFIXES);
        Random random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            turtle.append("<urn:name> a <urn:kind/").append(i).append("> ; ng:denotes <urn:thing/").append(i)
                    .append("> ; ng:reportedIn <urn:article/")
                    .append(i).append("> .\n<urn:article/").append(i).append("> a schema:NewsArticle ; ng:sourceFile 'f' ; ng:textSha256 '")
                    .append(Long.toHexString(random.nextLong())).append(Long.toHexString(random.nextLong())).append("' ; schema:headline '")
                    .append(Long.toHexString(random.nextLong())).append(Long.toHexString(random.nextLong()))
                    .append(Long.toHexString(random.nextLong())).append(Long.toHexString(random.nextLong())).append("' .\n");
        }
        return turtle.append("<urn:name> a ng:Actor .").toString();
    }

    @Test
    void whatTakesTooLongIsRefused() {
        HttpResponse<String> late = served.get("export/gexf");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).startsWith("the export took longer than 1 seconds").hasLineCount(1);
        assertThat(Served.header(late, "Retry-After")).isNotEmpty();
        assertThat(Served.header(late, "Content-Disposition")).isEmpty();
    }

    /** Where the machine is so slow that the time is over before anything is sent, it is refused instead. */
    @Test
    void whatIsCutIsNoExport() {
        try {
            assertThat(served.get("export/tables").statusCode()).isEqualTo(503);
        } catch (UncheckedIOException cut) {
            assertThat(cut).hasRootCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void theNextOneHasItsTurn() {
        assertThat(served.get("export/graphml").statusCode()).isEqualTo(503);
        assertThat(served.get("export/graphml").body()).startsWith("the export took longer");
    }

    @ParameterizedTest
    @EnumSource
    void withoutTimeThereIsNone(ExchangeFormat format) {
        assertThatThrownBy(() -> served.store().read(() -> written(format))).isInstanceOf(QueryCancelledException.class);
    }

    private static ExchangeFormat written(ExchangeFormat format) {
        try {
            new Exchange(Reading.within(served.store(), Duration.ZERO)).write(format, OutputStream.nullOutputStream());
            return format;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void withoutTimeThereAreNoTables() {
        assertThatThrownBy(() -> served.store().read(() -> {
            try {
                DataPackage.zip(Reading.within(served.store(), Duration.ZERO), OutputStream.nullOutputStream());
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        })).isInstanceOf(QueryCancelledException.class);
    }
}
