package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code ontology/}, as the program was built with them. */
public final class Ontology {

    static final String TERMS = "ontology/newsgraph.ttl";
    static final String CODES = "ontology/codes.ttl";
    static final String ALIGNMENTS = "ontology/alignments.ttl";
    static final String SHAPES = "ontology/shapes.ttl";

    private static final String BASE = "https://w3id.org/newsgraph/";

    private Ontology() {
    }

    /** Terms, code lists and alignments in a new graph: what the named graph {@code ontology} holds. */
    public static Graph load() {
        return read(List.of(TERMS, CODES, ALIGNMENTS));
    }

    /** @throws IllegalStateException when the program was built without one of the files */
    static Graph read(List<String> resources) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String resource : resources) {
            try (InputStream in = Ontology.class.getClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without " + resource);
                }
                RDFParser.source(in).lang(Lang.TURTLE).base(BASE + resource).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(resource + ": " + e.getMessage(), e);
            }
        }
        return graph;
    }
}
