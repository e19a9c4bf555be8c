package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Reading.Accepted;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.FactsJson;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Shapes;
import org.newsgraph.nlp.TestAnnotator;

/**
 * The whole way over real articles that are not part of the project. Runs when they lie in {@code ../shared} or where the environment's
 * {@code NEWSGRAPH_SHARED} says, and is skipped otherwise.
 */
class SeedFactsTest {

    private static final Path SEEDS = Path.of(Optional.ofNullable(System.getenv("NEWSGRAPH_SHARED")).orElse("../shared"), "seeds");

    @Test
    void everyKindOfFactComesOutOfRealArticlesAndFitsTheShapes() {
        assumeTrue(Files.isDirectory(SEEDS), "no seed articles in " + SEEDS);
        Extraction extraction = Extraction.with(TestAnnotator.shared());
        Shapes shapes = Shapes.load();
        List<Article> articles;
        try (Stream<Reading> readings = Articles.of(List.of(SEEDS), InputStream.nullInputStream()).read()) {
            articles = readings.map(reading -> ((Accepted) reading).article()).toList();
        }
        assertThat(articles).hasSize(5);
        for (Article article : articles) {
            Facts facts = extraction.extract(article);
            assertThat(facts.actors()).as(article.id()).hasSizeGreaterThan(5);
            assertThat(facts.statements()).as(article.id()).hasSizeGreaterThan(5);
            assertThat(facts.policies()).as(article.id()).isNotEmpty();
            assertThat(facts.incidents()).as(article.id()).isNotEmpty();
            assertThat(facts.statements()).as(article.id()).allSatisfy(s -> assertThat(s.speakers()).isNotEmpty());
            assertThat(FactsJson.write(extraction.extract(article))).isEqualTo(FactsJson.write(facts));
            assertThat(shapes.validate(ArticleGraph.of(article, facts, Base.LOCAL))).as(article.id()).isEmpty();
        }
    }
}
