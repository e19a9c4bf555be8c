package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Rows that a named query is expected to give: {@code queries/SET/NAME.csv} among the test's resources, where lines {@code #name=value}
 * in front are the query's parameters. What the query gave is left in {@code target/queries}, to be read and, when every row of it is
 * right, copied.
 *
 * @param set of articles
 * @param query asked
 * @param parameters of the query
 * @param csv the rows with their header
 */
public record Rows(String set, NamedQuery query, Map<String, String> parameters, String csv) {

    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final Path GIVEN = Path.of("target/queries");
    private static final String BASE = "http://localhost:3030/id/";

    /** All files of a set, sorted by name. */
    public static List<Rows> of(String set) {
        NamedQueries queries = NamedQueries.load();
        try (Stream<Path> files = Files.list(EXPECTED.resolve(set))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().map(file -> {
                String name = file.getFileName().toString().replace(".csv", "");
                return read(set, queries.find(name).orElseThrow(() -> new AssertionError("no query named " + name)), file);
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rows read(String set, NamedQuery query, Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Map<String, String> parameters = lines.stream().filter(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new Rows(set, query, parameters,
                    lines.stream().filter(line -> !line.startsWith("#")).map(line -> line + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the query gives other rows. Within a transaction. */
    public void check(DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question question = Question.of(query.text(), Prefixes.of(BASE), parameters);
        try (QueryExec execution = question.on(dataset, Duration.ofMinutes(5))) {
            ResultSetMgr.write(out, ResultSet.adapt(execution.select()), ResultSetLang.RS_CSV);
        }
        String given = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        keep(given);
        assertThat(given).as(query.question() + " " + parameters).isEqualTo(csv);
    }

    private void keep(String given) {
        try {
            Files.createDirectories(GIVEN.resolve(set));
            Files.writeString(GIVEN.resolve(set).resolve(query.name() + ".csv"), given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return query.name();
    }
}
