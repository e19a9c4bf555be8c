package org.newsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.newsgraph.SampleStore;
import org.newsgraph.store.Row;

/** The annotations as Jena reads them back, with the terms of the vocabulary at hand instead of fetched. */
class WebAnnotationsTest {

    @Test
    void everyStretchIsFoundAgainByItsWordsAndPosition() {
        Graph graph = read();
        List<String> expected = Exported.rows("annotations").stream().map(WebAnnotationsTest::line).sorted().toList();
        assertThat(expected).hasSizeGreaterThan(100);
        try (QueryExec query = QueryExec.graph(graph).query("""
                PREFIX oa: <http://www.w3.org/ns/oa#>
                SELECT ?annotation ?code ?exact ?start ?end ?source {
                  ?annotation a oa:Annotation ; oa:motivatedBy oa:classifying ; oa:hasBody ?body ; oa:hasTarget ?target .
                  ?body oa:hasPurpose oa:classifying ; oa:hasSource ?code .
                  ?target oa:hasSource ?source ; oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?exact ] ,
                    [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ] }""").build()) {
            RowSet rows = query.select();
            List<String> read = rows.stream().map(row -> rows.getResultVars().stream().map(row::get)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()).collect(Collectors.joining(" ")))
                    .sorted()
                    .toList();
            assertThat(read).isEqualTo(expected);
        }
    }

    @Test
    void theCollectionSaysHowManyThereAre() {
        long things = Exported.rows("annotations").stream().map(row -> row.get("id")).distinct().count();
        assertThat(Exported.as(ExchangeFormat.annotations)).contains("\"total\" : " + things)
                .contains("\"id\" : \"" + SampleStore.shared().base() + "annotations\"");
    }

    private static String line(Row row) {
        return String.join(" ", row.get("id") + "/annotation", row.get("code"), row.get("exact"), row.get("start"), row.get("end"),
                row.get("article"));
    }

    private static Graph read() {
        JsonLdOptions options = new JsonLdOptions((url, any) -> {
            assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
            return JsonDocument.of(new StringReader(Exported.resource("annotation-terms.jsonld")));
        });
        Context context = ARQ.getContext().copy();
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Exported.as(ExchangeFormat.annotations), Lang.JSONLD11).context(context).parse(graph);
        return graph;
    }
}
