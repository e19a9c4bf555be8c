package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.newsgraph.StageCases;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.facts.Facts;
import org.newsgraph.nlp.TestAnnotator;

/** Cases of small articles divided by "---" lines, all published on a Wednesday, 15 May 2024. */
final class SmallArticles {

    private static final Metadata WEDNESDAY = new Metadata(null, null, null, LocalDate.of(2024, 5, 15), Metadata.Basis.JSON, null,
            List.of(), "en", null);
    private static final Extraction EXTRACTION = Extraction.with(TestAnnotator.shared());

    private SmallArticles() {
    }

    /** The lines that each article's facts are shown as, divided as the articles are. */
    static Stream<DynamicTest> in(String folder, BiFunction<Article, Facts, List<String>> shown) {
        return StageCases.in(folder, text -> {
            List<String> lines = new ArrayList<>();
            for (String small : text.split("---\n")) {
                Article article = TestAnnotator.article(small.strip(), WEDNESDAY);
                lines.addAll(lines.isEmpty() ? List.of() : List.of("---"));
                lines.addAll(shown.apply(article, EXTRACTION.extract(article)));
            }
            return lines;
        });
    }
}
