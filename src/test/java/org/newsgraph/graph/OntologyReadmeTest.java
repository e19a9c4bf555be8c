package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What the ontology's README shows is so. */
class OntologyReadmeTest {

    private static final String PREFIXES = "queries/prefixes.rq";

    @Test
    void itsQueriesFindSomething() throws IOException {
        Graph all = example();
        GraphUtil.addInto(all, ResolutionGraph.of(ArticleDecisions.of(all, Base.LOCAL).stream()
                .map(d -> new Decision(d.localIri(), d.canonicalIri(), d.thing(), "label", d.method(), d.confidence(), d.features()))
                .toList()));
        GraphUtil.addInto(all, Ontology.load());
        List<String> queries = blocks("sparql");
        assertThat(queries).hasSize(3);
        for (String query : queries) {
            try (QueryExec execution = QueryExec.graph(all).query(prefixes() + query).build()) {
                assertThat(execution.select().hasNext()).as(query).isTrue();
            }
        }
    }

    @Test
    void itsTriplesAreThoseOfTheExample() throws IOException {
        Graph shown = GraphFactory.createDefaultGraph();
        String turtle = blocks("turtle").getFirst();
        RDFParser.fromString(prefixes() + turtle, Lang.TURTLE).parse(shown);
        assertThat(shown.size()).isGreaterThan(30);
        assertThat(shown.find().filterDrop(example()::contains).toList()).isEmpty();
    }

    @Test
    void itNamesEveryTerm() throws IOException {
        String readme = readme();
        Set<String> missing = new TreeSet<>();
        Ontology.read(List.of(Ontology.TERMS)).find().mapWith(Triple::getSubject)
                .filterKeep(n -> n.getURI().startsWith(Vocabulary.NAMESPACE))
                .forEachRemaining(term -> {
                    if (!Pattern.compile("ng:" + term.getLocalName() + "\\b").matcher(readme).find()) {
                        missing.add(term.getLocalName());
                    }
                });
        assertThat(missing).isEmpty();
    }

    private static Graph example() {
        return ArticleGraph.of(ExampleArticle.article("ferry"), ExampleArticle.facts("ferry"), Base.LOCAL);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme()).results()
                .map((MatchResult block) -> block.group(1)).toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("ontology/README.md"));
    }

    private static String prefixes() throws IOException {
        return Files.readString(Path.of(PREFIXES)) + "\n";
    }
}
