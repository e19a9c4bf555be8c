package org.newsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.SampleStore;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Span;
import org.newsgraph.store.Store;

/** The folder of tables, and the one table for the Discourse Network Analyzer. */
class TablesTest {

    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path folder;

    @Test
    void theDescriptionConformsToTheSpecification() throws IOException {
        write();
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Exported.resource("datapackage.schema.json"))
                .validate(Files.readString(folder.resolve(DataPackage.DESCRIPTOR)), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyTableIsWhatTheDescriptionSays() throws IOException {
        write();
        JsonNode descriptor = new ObjectMapper().readTree(folder.resolve(DataPackage.DESCRIPTOR).toFile());
        TreeSet<String> files = new TreeSet<>(List.of(DataPackage.DESCRIPTOR));
        for (JsonNode table : descriptor.get("resources")) {
            files.add(table.get("path").textValue());
            List<CSVRecord> records = parse(Files.readString(folder.resolve(table.get("path").textValue())));
            assertThat(records).as(table.get("path").textValue()).hasSizeGreaterThan(10);
            List<JsonNode> fields = List.copyOf(table.at("/schema/fields").findParents("name"));
            assertThat(records.get(0).getParser().getHeaderNames())
                    .isEqualTo(fields.stream().map(field -> field.get("name").textValue()).toList());
            records.forEach(row -> fields.forEach(field -> check(field, row.get(field.get("name").textValue()))));
        }
        try (var all = Files.list(folder)) {
            assertThat(all.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void discourseHasAgreementAndTheWordsOfTheArticle() throws IOException {
        List<CSVRecord> records = parse(Exported.as(ExchangeFormat.dna));
        assertThat(records).hasSizeGreaterThan(10);
        Map<String, String> texts = new TreeMap<>();
        Articles.of(List.of(Path.of("data/articles")), InputStream.nullInputStream()).read().map(Reading.Accepted.class::cast)
                .map(Reading.Accepted::article)
                .forEach(article -> texts.put(article.source(), article.words(new Span(0, article.text().length()))));
        for (CSVRecord row : records) {
            assertThat(row.get("agreement")).isIn("0", "1");
            assertThat(row.get("organization")).isNotBlank();
            assertThat(texts.get(row.get("file"))).as(row.get("id")).contains(row.get("text"));
        }
    }

    private void write() {
        Store store = SampleStore.shared();
        store.read(() -> {
            try {
                DataPackage.write(store, folder);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<CSVRecord> parse(String text) throws IOException {
        try (CSVParser parser = CSV.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private static void check(JsonNode field, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (field.get("type").textValue()) {
            case "integer" -> assertThat(value).matches("-?\\d+");
            case "number" -> assertThat(value).matches("-?\\d+(\\.\\d+)?");
            case "boolean" -> assertThat(value).isIn("true", "false");
            case "date" -> assertThat(LocalDate.parse(value)).hasToString(value);
            default -> {
                if (field.path("format").asText().equals("uri")) {
                    assertThat(URI.create(value).isAbsolute()).as(value).isTrue();
                }
            }
        }
    }
}
