package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The explorer over thousands of actors. */
class ManyActorsTest {

    private static final int ACTORS = 3_000;
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/newsgraph/ns#> .
            @prefix code: <https://w3id.org/newsgraph/code/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix schema: <http://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            code:request skos:prefLabel "request" .
            """;

    @TempDir
    private Path folder;

    @Test
    void theStrongestTiesAreDrawnAndTheOthersAreCounted() {
        Map<String, String> articles = new HashMap<>();
        for (int article = 0; article < 6; article++) {
            articles.put("a" + article, turtle(article));
        }
        try (Served served = Served.start(folder.resolve("store"), Settings.LOCAL, articles);
                Browser browser = new Browser(served.server().address())) {
            browser.open("/?view=network&table=open");
            assertThat(browser.text("#left"))
                    .startsWith("Only the strongest 400 of more than 5,000 ties are drawn; at least 4,600 weaker ones");
            browser.find("#network canvas");
            List<String> ties = browser.texts("tbody tr");
            assertThat(ties).hasSize(400);
            assertThat(ties.get(0)).startsWith("Speaker 0 Speaker 1 ");
            browser.keep("network-many");
            browser.run(
                    "const list = document.querySelector('#choice-most'); list.value = '1500'; list.dispatchEvent(new Event('change'))");
            browser.settle();
            assertThat(browser.url()).contains("most=1500");
            assertThat(browser.texts("tbody tr")).hasSize(1500);
            browser.find("#centre").sendKeys("speaker 2999", Keys.ENTER);
            browser.await("location.search.includes('actor=')");
            browser.settle();
            assertThat(browser.texts("#left")).isEmpty();
            assertThat(browser.texts("tbody tr")).isNotEmpty().allMatch(tie -> tie.contains("Speaker 2999"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Each actor of one remainder addresses two others; the first ones do so again and again. */
    private static String turtle(int article) {
        StringBuilder text = new StringBuilder(PREFIXES);
        text.append("<article/a%d> a schema:NewsArticle ; ng:sourceFile \"a%d.txt\" ; schema:datePublished \"20%02d-01-02\"^^xsd:date .\n"
                .formatted(article, article, 10 + article));
        for (int actor = article; actor < ACTORS; actor += 6) {
            text.append("<actor/%d> a ng:CanonicalActor ; skos:prefLabel \"Speaker %d\" .\n".formatted(actor, actor));
            statement(text, article, actor, actor + 1);
            statement(text, article, actor, actor * 7 + 3);
        }
        for (int more = 0; more < 20; more++) {
            statement(text, article, more % 4, more % 4 + 1);
        }
        return text.toString();
    }

    private static void statement(StringBuilder text, int article, int from, int to) {
        int number = text.length();
        text.append(
                "<article/a%d/s%d> a ng:Statement ; ng:speechAct code:request ; ng:reportedIn <article/a%d> ; ng:speaker <article/a%d/p%d> ; ng:addressee <article/a%d/p%d> .\n"
                        .formatted(article, number, article, article, from % ACTORS, article, to % ACTORS));
        for (int each : List.of(from % ACTORS, to % ACTORS)) {
            text.append("<article/a%d/p%d> a foaf:Person ; ng:denotes <actor/%d> .\n".formatted(article, each, each));
        }
    }
}
