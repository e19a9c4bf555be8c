package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Rows of the named queries beside those that are expected. What a query gave is left in {@code target/queries}, to be read and, when
 * every row of it is right, copied.
 */
final class Rows {

    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final Path GIVEN = Path.of("target/queries");

    private Rows() {
    }

    /** Fails when a query does not give the rows of {@code SET/NAME.csv}. */
    static void check(String set, NamedQuery query, DatasetGraph dataset) throws IOException {
        String given = csv(query, dataset);
        Path file = Path.of(set, query.name() + ".csv");
        Files.createDirectories(GIVEN.resolve(set));
        Files.writeString(GIVEN.resolve(file), given);
        Path expected = EXPECTED.resolve(file);
        assertThat(given).as(query.question()).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static String csv(NamedQuery query, DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question question = Question.of(query.text(), Prefixes.of("http://localhost:3030/id/"), Map.of());
        try (QueryExec execution = question.on(dataset, Duration.ofMinutes(1))) {
            ResultSetMgr.write(out, ResultSet.adapt(execution.select()), ResultSetLang.RS_CSV);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
