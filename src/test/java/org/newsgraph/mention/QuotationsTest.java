package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;

class QuotationsTest {

    @Test
    void readsStraightCurlyDoubledAndSingleMarks() {
        assertThat(spoken("\"We stay here tonight,\" she said.")).containsExactly("We stay here tonight,");
        assertThat(spoken("“We stay here tonight,” she said.")).containsExactly("We stay here tonight,");
        assertThat(spoken("''We stay here tonight,'' she said.")).containsExactly("We stay here tonight,");
        assertThat(spoken("‘We stay here tonight,’ she said.")).containsExactly("We stay here tonight,");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(quotations("The miners' union and the farmers' league don't agree.").all()).isEmpty();
    }

    @Test
    void tellsSpeechFromTitlesAndSingleWords() {
        assertThat(spoken("He read \"The Long Winter\" and called it \"dull\".")).isEmpty();
        assertThat(quotations("He read \"The Long Winter\" and called it \"dull\".").all()).hasSize(2);
    }

    @Test
    void runsOnWhereTheNextParagraphOpensAgain() {
        Quotations found = quotations("“Nobody came for two days.", "“Then the boats arrived.”");
        assertThat(found.all()).extracting(Quotation::runsOn).containsExactly(true, false);
    }

    @Test
    void offsetsAreCodePointsOfTheOriginal() {
        String text = "🚢 “We stay here tonight,” she said.";
        Quotation quotation = quotations(text).all().get(0);
        assertThat(quotation.outer()).isEqualTo(new Span(2, 25));
    }

    private static List<String> spoken(String text) {
        SourceText source = SourceText.of(text);
        return quotations(text).all().stream().filter(Quotation::speech).map(q -> source.slice(q.inner())).map(q -> q.replace("'", ""))
                .toList();
    }

    private static Quotations quotations(String... paragraphs) {
        SourceText source = SourceText.of(String.join("\n", paragraphs));
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            int length = paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(source, new Span(at, at + length))));
            at += length + 1;
        }
        return Quotations
                .of(new Article("test", "test.txt", new Metadata(null, null, null, null, null, null, List.of(), "en", null), source, blocks,
                        "0"));
    }
}
