package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.ProgramFiles;

class ProgramTest {

    @Test
    void whatDecidesFactsDecidesTheFingerprint() {
        assertThat(Program.files()).contains("lexicon/cues.tsv", "lexicon/furniture.tsv", "authority/states.csv", "authority/persons.csv",
                "ontology/codes.ttl", "org/newsgraph/article/Editor.class", "org/newsgraph/claim/StatementRules.class",
                "org/newsgraph/entity/CrossIncidents.class", "org/newsgraph/pipeline/Stories.class",
                "org/newsgraph/graph/ArticleGraph.class");
        assertThat(Program.files()).doesNotHaveDuplicates();
    }

    @Test
    void decisionsAndWhatComesAfterTheGraphsDoNot() {
        assertThat(Program.files()).doesNotContain("authority/decisions.csv", "ontology/README.md", "org/newsgraph/cli/Newsgraph.class",
                "org/newsgraph/server/Handover.class");
    }

    /** So that a newer parser or newer models are noticed. */
    @Test
    void versionsOfLibrariesCount() throws IOException {
        List<String> libraries = Program.files().stream().filter(file -> file.startsWith("META-INF/maven/")).toList();
        assertThat(libraries).anyMatch(file -> file.contains("/nlp4j-api/")).anyMatch(file -> file.contains("/nlp4j-english/"))
                .anyMatch(file -> file.contains("/jsoup/"));
        String pom = Files.readString(Path.of("pom.xml"));
        for (String library : libraries) {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(ProgramFiles.read(library)));
            assertThat(pom).as(library).contains("<artifactId>" + properties.getProperty("artifactId") + "</artifactId>");
            assertThat(pom).as(library).contains(">" + properties.getProperty("version") + "<");
        }
    }

    @Test
    void eachFileCounts() {
        List<String> files = Program.files();
        List<String> one = new ArrayList<>(files);
        one.remove(files.size() / 2);
        List<String> other = new ArrayList<>(files);
        Collections.swap(other, 0, 1);
        assertThat(List.of(Program.fingerprint(files), Program.fingerprint(one), Program.fingerprint(other))).doesNotHaveDuplicates();
        assertThat(Program.running().fingerprint()).isEqualTo(Program.fingerprint(files));
    }
}
