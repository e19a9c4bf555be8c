package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {

    private static Optional<String> caption(String line) {
        SourceText source = SourceText.of(line);
        return new Caption(Furniture.shared(), Outlets.shared()).in(AlignedText.verbatim(source, new Span(0, source.length())))
                .map(AlignedText::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rangers search the marsh. Photo: AFP                       | Rangers search the marsh.
            Rangers search the marsh. Photograph: Jane Roe/Reuters     | Rangers search the marsh.
            Rangers search the marsh. Image: Lorn Valley Council.      | Rangers search the marsh.
            Rangers search the marsh. (AP Photo/Jane Roe)              | Rangers search the marsh.
            Rangers search the marsh. [Jane Roe/AFP]                   | Rangers search the marsh.
            Rangers search the marsh. Jane Roe/AFP via Getty Images    | Rangers search the marsh.
            Rangers search the marsh. Getty Images                     | Rangers search the marsh.
            Rangers search the marsh (courtesy of the council)         | Rangers search the marsh
            Rangers search the marsh. REUTERS/Jane Roe                 | Rangers search the marsh.
            FILE - Rangers search the marsh.                           | Rangers search the marsh.
            Image caption, Rangers search the marsh                    | Rangers search the marsh
            """)
    void creditIsCutOff(String line, String text) {
        assertThat(caption(line)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He released a video: it showed the marsh at night.", "The photographer sued Getty Images.",
            "She filed a complaint.",
            "The council (left) met the rangers.", "The minister praised the image of the town and/or its people.",
            "They met on Monday (Tuesday in Velmark)."})
    void sentenceIsNoCaption(String line) {
        assertThat(caption(line)).isEmpty();
    }
}
