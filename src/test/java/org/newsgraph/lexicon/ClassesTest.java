package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesTest {

    private static final Path PROGRAM = Path.of("src/main/java");

    @ParameterizedTest
    @CsvSource({"word-classes,WordClasses", "code-classes,CodeClasses"})
    void everyClassIsAskedForAndEveryOneAskedForIsThere(String table, String reader) throws IOException {
        Pattern asked = Pattern.compile("\\b" + reader + "\\s*\\.of\\(\"([^\"]+)\"\\)");
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                asked.matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1)).forEach(names::add);
            }
        }
        assertThat(names).isNotEmpty().containsExactlyElementsOf(
                Table.load("lexicon/" + table + ".tsv").rows().stream().map(r -> r.get("class"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theOntologyKnowsEveryCode() throws IOException {
        String codes = Files.readString(Path.of("ontology/codes.ttl"));
        for (Row row : Table.load("lexicon/code-classes.tsv").rows()) {
            for (String code : row.list("codes")) {
                assertThat(Pattern.compile("(?m)^code:" + code + "\\b[^.]*skos:inScheme\\s+code:" + row.get("scheme") + "\\b")
                        .matcher(codes).find())
                        .as(row.at() + ": " + code).isTrue();
            }
        }
    }

    @Test
    void aClassThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> WordClasses.of("colours")).hasMessage("lexicon/word-classes.tsv: no class 'colours'");
    }

    @Test
    void aWordThatStandsThereTwiceIsNamedWithItsLine() throws IOException {
        Table table = Table.read("words.tsv", new StringReader("class\twords\nfruit\tpear|plum\ncolour\tred|blue|red\n"));
        assertThatThrownBy(() -> Classes.of(table, "words")).hasMessage("words.tsv:3: duplicate element: red");
    }
}
