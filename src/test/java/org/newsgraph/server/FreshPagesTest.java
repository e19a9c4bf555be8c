package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleDecisions;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** Pages are made once, and anew after each commit. */
class FreshPagesTest {

    private static final Base BASE = new Base(Served.BASE);
    private static final String PAGE = "page/article/ferry";
    private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

    @TempDir
    private Path folder;
    private Store store;
    private Served served;

    @BeforeEach
    void start() throws IOException {
        store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it");
        write("Ferry sinks");
        served = Served.serve(store, Settings.LOCAL.under(LICENCE));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void write(String headline) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Files.readString(Path.of("src/test/resources/graph/ferry.ttl"))
                .replace("http://localhost:3030/id/", BASE.iri()), Lang.TURTLE).parse(graph);
        Node article = NodeFactory.createURI(BASE.iri() + "article/ferry");
        Node property = NodeFactory.createURI("http://schema.org/headline");
        graph.remove(article, property, Node.ANY);
        graph.add(article, property, NodeFactory.createLiteralString(headline));
        try (StoreWriter writer = new StoreWriter(store)) {
            writer.putArticle(BASE.articleGraph("ferry").getURI(), headline, "", graph);
            writer.put(BASE.graph(Base.Shared.resolution).getURI(), ResolutionGraph.of(ArticleDecisions.of(graph, BASE)));
            writer.commit();
        }
    }

    @Test
    void aPageIsOfTheLastCommit() throws IOException {
        HttpResponse<String> first = served.get(PAGE);
        assertThat(first.body()).contains("Ferry sinks");
        String tag = Served.header(first, "ETag");
        assertThat(tag).matches("\"[0-9a-f]+-[0-9]+-[0-9]+\"");
        assertThat(served.get(PAGE).body()).isEqualTo(first.body());
        HttpResponse<String> same = served.get(PAGE, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(served.get(PAGE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(served.get("page/article/none", "If-None-Match", tag).statusCode()).isEqualTo(404);

        write("Ferry was raised");
        HttpResponse<String> after = served.get(PAGE, "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Ferry was raised").doesNotContain("Ferry sinks");
        assertThat(Served.header(after, "ETag")).isNotEqualTo(tag);

        store.compact();
        assertThat(Served.header(served.get(PAGE), "ETag")).isNotEqualTo(tag).isNotEqualTo(Served.header(after, "ETag"));
        assertThat(served.get(PAGE).body()).contains("Ferry was raised");
    }

    @Test
    void saysUnderWhichLicenceAndWhoIsToBeNamed() {
        Graph graph = GraphFactory.createDefaultGraph();
        String here = served.server().address() + ".well-known/void";
        RDFParser.fromString(served.get(".well-known/void", "Accept", "text/turtle").body(), Lang.TURTLE).base(here)
                .parse(graph);
        for (String part : new String[]{"#dataset", "#sparql", "#nquads"}) {
            assertThat(graph.contains(NodeFactory.createURI(here + part), DCTerms.license.asNode(), NodeFactory.createURI(LICENCE)))
                    .as(part).isTrue();
        }
        assertThat(graph.contains(NodeFactory.createURI(here + "#places"),
                NodeFactory.createURI("http://creativecommons.org/ns#attributionName"),
                NodeFactory.createLiteralLang("GeoNames", "en"))).isTrue();
        assertThat(graph.contains(NodeFactory.createURI(here + "#links"), DCTerms.source.asNode(),
                NodeFactory.createURI("https://www.wikidata.org/"))).isTrue();
    }
}
