package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Reading.Accepted;

/**
 * Real articles with what an annotator found in them; they belong to their publishers and are not part of the project. Runs when
 * they lie in {@code ../shared} or where the environment's {@code NEWSGRAPH_SHARED} says, and is skipped otherwise.
 */
class SeedArticlesTest {

    private static final Path SHARED = Path.of(Optional.ofNullable(System.getenv("NEWSGRAPH_SHARED")).orElse("../shared"));

    @Test
    void seedArticlesAreReadAsAnnotated() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "no seed articles in " + SHARED);
        List<Article> articles;
        try (Stream<Reading> readings = Articles.of(List.of(SHARED.resolve("seeds")), InputStream.nullInputStream()).read()) {
            articles = readings.map(reading -> ((Accepted) reading).article()).toList();
        }
        assertThat(articles).hasSize(5);
        for (Article article : articles) {
            check(article);
        }
    }

    private static void check(Article article) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(Files.readString(SHARED.resolve("gold/seeds").resolve(article.id() + ".json")));
        JsonNode expected = gold.path("article");
        Metadata metadata = article.metadata();
        assertThat(metadata.title()).as(article.id()).isEqualTo(text(expected, "title"));
        assertThat(name(metadata.publisher())).isEqualTo(text(expected, "publisher"));
        assertThat(name(metadata.agency())).isEqualTo(text(expected, "agency"));
        assertThat(name(metadata.dateline())).isEqualTo(text(expected, "dateline"));
        assertThat(Objects.toString(metadata.published(), null)).isEqualTo(text(expected, "published"));
        assertThat(metadata.language()).isEqualTo("en");
        for (Span span : claimed(gold)) {
            assertThat(article.blocks()).as("'%s'", article.text().slice(span)).anyMatch(block -> block.span().contains(span));
        }
        OffsetsTest.assertVerbatim(article);
    }

    private static List<Span> claimed(JsonNode gold) {
        List<Span> spans = new ArrayList<>();
        for (String kind : List.of("statements", "policies", "incidents")) {
            gold.path(kind).forEach(claim -> spans.add(new Span(claim.path("span").get(0).asInt(), claim.path("span").get(1).asInt())));
        }
        return spans;
    }

    private static @Nullable String name(@Nullable Printed printed) {
        return printed == null ? null : printed.text();
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }
}
