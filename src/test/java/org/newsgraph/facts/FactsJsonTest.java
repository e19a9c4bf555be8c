package org.newsgraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsJsonTest {

    private final String line = FactsJson.write(SampleFacts.full());

    @Test
    void whatIsWrittenReadsBackEqual() {
        assertThat(FactsJson.read(line)).isEqualTo(SampleFacts.full());
        assertThat(FactsJson.write(FactsJson.read(line))).isEqualTo(line);
    }

    @Test
    void oneLineWithNullsAndWithoutHtmlEscapes() {
        assertThat(line).doesNotContain("\n")
                .startsWith("{\"article\":{\"id\":\"ferry-1\",\"source\":\"ferry-1.txt\",\"title\":\"“Ferry” <held> & freed\"")
                .contains("\"authors\":[\"Ada Quill\",\"Béla Ørn\"]", "\"plover\":null", "\"cue\":null");
    }

    @Test
    void aDayIsSaidOnAndAnIntervalIsNot() {
        assertThat(line).contains(
                "\"saidOn\":\"2031-03-03\",\"said\":{\"begin\":\"2031-03-03\",\"end\":\"2031-03-03\",\"text\":\"on Monday\",\"span\":[40,49],\"basis\":\"resolved\"}",
                "\"saidOn\":null,\"said\":{\"begin\":null,\"end\":\"2031-03-04\",\"text\":null,\"span\":null,\"basis\":\"inferred\"}");
    }

    @Test
    void actorsSpansAndCountsHaveTheAgreedForm() {
        assertThat(line).contains("\"sentences\":[[0,50],[51,90]]",
                "\"speakers\":[{\"actor\":\"a1\",\"span\":[0,14]},{\"actor\":\"a2\",\"span\":null}]",
                "\"content\":[[51,60],[70,90]]", "\"addressees\":[{\"actor\":\"a2\"}],\"via\":[{\"actor\":\"a2\"}]",
                "\"count\":{\"min\":2000,\"max\":null,\"text\":\"more than 2,000\",\"span\":[61,70]}",
                "\"begin\":\"2031-03-03\",\"end\":\"2031-03-03\",\"when\":{",
                "\"places\":[{\"place\":\"p1\",\"role\":\"site\",\"span\":[60,70]}]",
                "{\"stance\":\"asserts\",\"actor\":\"a2\",\"statement\":null,\"evidence\":[51,90]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "evidence":[51,90]              | "evidence":[90,51]               | evidence not a span: [90, 51]
            "evidence":[15,31]              | "evidence":"15-31"               | roles[0].evidence is no [start, end]
            "published":"2031-03-04"        | "published":"4 March"            | article.published is no date such as 2013-05-29: 4 March
            "begin":"2031-03-03","end":"2031-03-03","text" | "begin":"2031-03-05","end":"2031-03-03","text" | statements[0].said ends before it begins: 2031-03-05 to 2031-03-03
            "negated":true                  | "negated":"yes"                  | statements[0].negated is neither true nor false
            "confidence":0.9                | "confidence":null                | statements[0].confidence is no number
            "min":2000                      | "min":2000.5                     | incidents[0].participants[1].count.min is no whole number
            "act":"deny"                    | "act":null                       | statements[0].act is missing
            "act":"deny"                    | "act":7                          | statements[0].act is no text
            "mode":"mixed"                  | "mode":"sung"                    | statements[0].mode 'sung' is not one of [direct, mixed, indirect]
            "content":[[51,60],[70,90]]     | "content":"all"                  | statements[0].content is no list
            """)
    void aWrongValueIsNamedByItsPath(String before, String after, String message) {
        assertThat(line).contains(before);
        assertThatThrownBy(() -> FactsJson.read(line.replaceFirst(java.util.regex.Pattern.quote(before), after)))
                .isInstanceOf(FactsJson.MalformedFactsException.class).message().endsWith(message);
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        assertThatThrownBy(() -> FactsJson.read("{\"article\":")).hasMessageStartingWith("not JSON at column");
        assertThatThrownBy(() -> FactsJson.read(line + line)).hasMessageStartingWith("not JSON at column");
        assertThatThrownBy(() -> FactsJson.read("[]")).hasMessage("the line is no object");
        assertThatThrownBy(() -> FactsJson.read("{}")).hasMessage("article is missing");
    }
}
