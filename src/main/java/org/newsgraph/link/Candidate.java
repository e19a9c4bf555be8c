package org.newsgraph.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something of another data set that may be what was asked for.
 *
 * @param id in the service's identifier space
 * @param score on the service's own scale
 * @param match whether the service itself is certain
 * @param features by name, numbers or truth values as the service wrote them
 */
record Candidate(String id, String name, String description, List<Type> types, double score, boolean match,
        SortedMap<String, String> features) {

    Candidate {
        types = List.copyOf(types);
        features = new TreeMap<>(features);
    }

    /** @param name empty when the service gives the id alone */
    record Type(String id, String name) {

        /** As an object with id and name, or the id alone. */
        static Optional<Type> read(JsonNode node) {
            String id = node.isTextual() ? node.asText() : node.path("id").asText("");
            return id.isBlank() ? Optional.empty() : Optional.of(new Type(id, node.path("name").asText("")));
        }
    }

    /** @throws MalformedAnswerException when the protocol's obligatory fields are missing or of another kind */
    static Candidate read(JsonNode node) throws MalformedAnswerException {
        String id = node.path("id").isTextual() ? node.path("id").asText().strip() : "";
        if (id.isEmpty()) {
            throw new MalformedAnswerException("a candidate without id");
        }
        if (!node.path("name").isTextual()) {
            throw new MalformedAnswerException("candidate " + id + " without name");
        }
        if (!node.path("score").isNumber() || !Double.isFinite(node.path("score").asDouble())) {
            throw new MalformedAnswerException("candidate " + id + " without score");
        }
        List<Type> types = new ArrayList<>();
        node.path("type").forEach(type -> Type.read(type).ifPresent(types::add));
        SortedMap<String, String> features = new TreeMap<>();
        node.path("features").forEach(feature -> features.put(feature.path("id").asText(), feature.path("value").asText()));
        return new Candidate(id, node.path("name").asText(), node.path("description").asText(""), types, node.path("score").asDouble(),
                node.path("match").isBoolean() && node.path("match").asBoolean(), features);
    }

    /** Its features in words: {@code all_labels 100, type true}. */
    String featureText() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> feature : features.entrySet()) {
            text.append(text.isEmpty() ? "" : ", ").append(feature.getKey()).append(' ').append(feature.getValue());
        }
        return text.toString();
    }
}
