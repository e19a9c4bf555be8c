package org.newsgraph.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** JSON-LD 1.1, flattened, graph by graph as it goes, so that its size does not matter; names are shortened by prefixes. */
final class JsonLd {

    private final Map<String, String> prefixes;

    JsonLd(PrefixMapping prefixes) {
        this.prefixes = new TreeMap<>(prefixes.getNsPrefixMap());
    }

    void write(List<Node> graphs, Function<Node, Stream<Triple>> sortedTriples, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            for (Node graph : graphs) {
                json.writeStartObject();
                json.writeStringField("@id", shortened(graph));
                json.writeArrayFieldStart("@graph");
                subjects(json, sortedTriples.apply(graph).iterator());
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void subjects(JsonGenerator json, Iterator<Triple> triples) throws IOException {
        Node subject = null;
        Node predicate = null;
        while (triples.hasNext()) {
            Triple triple = triples.next();
            boolean sameSubject = triple.getSubject().equals(subject);
            if (!sameSubject || !triple.getPredicate().equals(predicate)) {
                end(json, subject, sameSubject);
                if (!sameSubject) {
                    json.writeStartObject();
                    json.writeStringField("@id", shortened(triple.getSubject()));
                }
                json.writeArrayFieldStart(isType(triple) ? "@type" : shortened(triple.getPredicate()));
            }
            value(json, triple);
            subject = triple.getSubject();
            predicate = triple.getPredicate();
        }
        end(json, subject, false);
    }

    private static void end(JsonGenerator json, @Nullable Node subject, boolean sameSubject) throws IOException {
        if (subject != null) {
            json.writeEndArray();
            if (!sameSubject) {
                json.writeEndObject();
            }
        }
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI();
    }

    private void value(JsonGenerator json, Triple triple) throws IOException {
        Node object = triple.getObject();
        if (isType(triple)) {
            json.writeString(shortened(object));
            return;
        }
        json.writeStartObject();
        if (object.isURI()) {
            json.writeStringField("@id", shortened(object));
        } else {
            json.writeStringField("@value", object.getLiteralLexicalForm());
            if (!object.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@language", object.getLiteralLanguage());
            } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
                json.writeStringField("@type", shortened(object.getLiteralDatatypeURI()));
            }
        }
        json.writeEndObject();
    }

    private String shortened(Node iri) {
        return shortened(iri.getURI());
    }

    private String shortened(String iri) {
        String best = iri;
        int length = 0;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String namespace = prefix.getValue();
            if (namespace.length() > length && iri.startsWith(namespace) && !iri.startsWith("//", namespace.length())) {
                best = prefix.getKey() + ":" + iri.substring(namespace.length());
                length = namespace.length();
            }
        }
        return best;
    }
}
