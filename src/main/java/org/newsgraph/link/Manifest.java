package org.newsgraph.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service says of itself, as far as it matters here.
 *
 * @param identifierSpace what its identifiers stand behind to make an IRI
 * @param batchSize most queries it takes at once
 * @param defaultTypes that it offers to restrict queries to
 */
record Manifest(String name, String identifierSpace, int batchSize, List<Candidate.Type> defaultTypes) {

    private static final String VERSION = "0.2";
    private static final int USUAL_BATCH = 10;

    Manifest {
        defaultTypes = List.copyOf(defaultTypes);
    }

    /** @throws MalformedAnswerException when it is no manifest, or one of another version */
    static Manifest read(String text) throws MalformedAnswerException {
        JsonNode node = parse(text);
        if (!node.isObject()) {
            throw new MalformedAnswerException("its manifest is no JSON object");
        }
        List<String> versions = new ArrayList<>();
        node.path("versions").forEach(version -> versions.add(version.asText()));
        String name = required(node, "name");
        if (!versions.contains(VERSION)) {
            throw new MalformedAnswerException("speaks version " + (versions.isEmpty() ? "0.1" : String.join(", ", versions))
                    + " of the reconciliation API, not " + VERSION);
        }
        if (node.hasNonNull("authentication")) {
            throw new MalformedAnswerException("asks for credentials, which this program has none of");
        }
        required(node, "schemaSpace");
        int most = node.path("batchSize").isIntegralNumber() ? node.path("batchSize").asInt() : USUAL_BATCH;
        return new Manifest(name, required(node, "identifierSpace"), Math.max(1, Math.min(most, USUAL_BATCH)), types(node));
    }

    /** IRI of what has an identifier: the identifier itself when it is one, else behind the identifier space. */
    String iri(String id) throws MalformedAnswerException {
        String iri = id.matches("https?://.+") ? id : identifierSpace + id;
        try {
            if (!new URI(iri).isAbsolute()) {
                throw new MalformedAnswerException("'" + iri + "' is no IRI");
            }
            return iri;
        } catch (URISyntaxException e) {
            throw new MalformedAnswerException("'" + iri + "' is no IRI");
        }
    }

    private static JsonNode parse(String text) throws MalformedAnswerException {
        try {
            return Json.STRICT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedAnswerException("its manifest is no JSON: " + Json.reason(e));
        }
    }

    private static String required(JsonNode node, String field) throws MalformedAnswerException {
        String text = node.path(field).isTextual() ? node.path(field).asText().strip() : "";
        if (text.isEmpty()) {
            throw new MalformedAnswerException("its manifest has no " + field);
        }
        return text;
    }

    private static List<Candidate.Type> types(JsonNode manifest) {
        List<Candidate.Type> types = new ArrayList<>();
        manifest.path("defaultTypes").forEach(type -> Candidate.Type.read(type).ifPresent(types::add));
        return types;
    }
}
