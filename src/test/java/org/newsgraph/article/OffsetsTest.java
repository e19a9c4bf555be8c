package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Reading.Accepted;

/** Every character of every block stands in the original where the block says. */
class OffsetsTest {

    private static Article article(String original) {
        InputStream in = new ByteArrayInputStream(original.getBytes(StandardCharsets.UTF_8));
        try (Stream<Reading> readings = Articles.of(List.of(Path.of("-")), in).read()) {
            return ((Accepted) readings.findFirst().orElseThrow()).article();
        }
    }

    /** Plain text: the same character, or a blank for a line break. */
    static void assertVerbatim(Article article) {
        for (Block block : article.blocks()) {
            AlignedText content = block.content();
            for (int i = 0; i < content.text().length(); i += Character.charCount(content.text().codePointAt(i))) {
                String there = article.text().slice(content.originOf(i, i + Character.charCount(content.text().codePointAt(i))));
                String here = Character.toString(content.text().codePointAt(i));
                assertThat(there.equals(here) || here.equals(" ") && there.isBlank()).as("'%s' for '%s' in %s", there, here, block)
                        .isTrue();
            }
        }
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsCount() {
        Article article = article(
                "\uFEFFBridge 🌉 opens\r\n\r\nThe bridge over the river was opened on Monday 🚢,\r\nthe mayor said.\r\nFarmers had waited.\r\n");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Bridge 🌉 opens",
                "The bridge over the river was opened on Monday 🚢, the mayor said.", "Farmers had waited.");
        assertThat(article.blocks()).extracting(Block::span).containsExactly(new Span(1, 15), new Span(19, 85), new Span(87, 106));
        assertVerbatim(article);
    }

    @Test
    void htmlCountsEntitiesAndTagsOfTheSource() {
        Article article = article(
                "\uFEFF<html>\r\n<body><p>The b&uuml;rgermeister 🚢 of\r\n  Grandmoor &amp; his <b>wife</b> came on Monday.</p></body></html>");
        Block block = article.blocks().getFirst();
        assertThat(block.text()).isEqualTo("The bürgermeister 🚢 of Grandmoor & his wife came on Monday.");
        assertThat(origin(article, block, "ü")).isEqualTo("&uuml;");
        assertThat(origin(article, block, "🚢")).isEqualTo("🚢");
        assertThat(origin(article, block, "of Grandmoor")).isEqualTo("of\r\n  Grandmoor");
        assertThat(origin(article, block, "& his wife came")).isEqualTo("&amp; his <b>wife</b> came");
        assertThat(article.text().slice(block.span())).startsWith("The b&").endsWith("Monday.");
    }

    private static String origin(Article article, Block block, String words) {
        int begin = block.text().indexOf(words);
        return article.text().slice(block.content().originOf(begin, begin + words.length()));
    }

    @Test
    void wordsOfASpanAreReadNotSliced() {
        Article article = article(
                "<html><body><p>The council of the town said on Monday that <b>Odo</b> Salm&oacute;n was there, it said.</p>"
                        + "</body></html>");
        Block block = article.blocks().getFirst();
        int begin = block.text().indexOf("Odo");
        Span span = block.content().originOf(begin, begin + "Odo Salmón".length());
        assertThat(article.text().slice(span)).isEqualTo("Odo</b> Salm&oacute;n");
        assertThat(block.content().within(span)).isEqualTo("Odo Salmón");
        assertThat(article.words(span)).isEqualTo("Odo Salmón");
    }

    @Test
    void wordsOfPlainTextAreTheOriginalsOwn() {
        Article article = article(
                "Smith & Sons closes\n\nThe boat builders of Grandmoor, who have been known for eighty years as Smith & Sons,\r\n"
                        + "said on Monday that orders < ten a year were no business for them any more.\r\n");
        Span span = article.blocks().getLast().span();
        assertThat(article.text().slice(span)).contains("Smith & Sons,\r\nsaid", "orders < ten");
        assertThat(article.words(span)).isEqualTo(article.text().slice(span));
    }

    @Test
    void anyMixOfEntitiesStaysInStep() {
        List<String> pieces = List.of("word", " ", "&amp;", "&lt;", "&#233;", "&#x1F6A2;", "&nbsp;", "🚢", "é", "&copy", "&notit;",
                "&unknown;", "&", "<b>bold</b>",
                "<!-- no -->", "\r\n", "\n  ", "&quot;", "</i>", "&rsquo;", "<i>", "&NotEqualTilde;", "&#128;");
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String inner = random.ints(30, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            String source = "<html><body><p>The council of the town said on Monday that " + inner
                    + " was there, it said.</p></body></html>";
            Article article = article(source);
            for (Block block : article.blocks()) {
                for (int i = 0; i < block.text().length(); i += Character.charCount(block.text().codePointAt(i))) {
                    String here = Character.toString(block.text().codePointAt(i));
                    String there = article.text().slice(block.content().originOf(i, i + here.length()));
                    String meant = Parser.unescapeEntities(there, false);
                    assertThat(meant.equals(here) || here.equals(" ") && there.isBlank() || meant.contains(here) && there.startsWith("&"))
                            .as("'%s' for '%s' in %s", there, here, source).isTrue();
                }
            }
        }
    }

    @Test
    void allTextCasesAreVerbatim() throws Exception {
        try (Stream<Reading> readings = Articles.of(List.of(ArticleCasesTest.folder()), InputStream.nullInputStream()).read()) {
            List<Article> articles = readings.filter(Accepted.class::isInstance).map(reading -> ((Accepted) reading).article())
                    .filter(article -> !article.source().endsWith(".html")).toList();
            assertThat(articles).hasSizeGreaterThan(12);
            articles.forEach(OffsetsTest::assertVerbatim);
        }
    }
}
