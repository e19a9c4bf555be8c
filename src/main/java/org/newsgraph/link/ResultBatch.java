package org.newsgraph.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a service answered to a batch: for each key the array of candidates, or the reason why there is none.
 *
 * @param failed keys with something else than a result, with the reason
 */
record ResultBatch(Map<String, JsonNode> results, Map<String, String> failed) {

    /**
     * Reads an answer.
     *
     * @throws MalformedAnswerException when nothing of it can be used
     */
    static ResultBatch read(String text) throws MalformedAnswerException {
        JsonNode root = parse(text);
        if (!root.isObject()) {
            throw new MalformedAnswerException("the answer is no JSON object");
        }
        Map<String, JsonNode> results = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        root.properties().forEach(entry -> {
            JsonNode result = entry.getValue().path("result");
            if (result.isArray()) {
                results.put(entry.getKey(), result);
            } else {
                String why = entry.getValue().findPath("message").asText(entry.getValue().path("error").asText(""));
                failed.put(entry.getKey(), why.isBlank() ? "no result" : "no result: " + why.strip());
            }
        });
        return new ResultBatch(results, failed);
    }

    private static JsonNode parse(String text) throws MalformedAnswerException {
        try {
            return Json.STRICT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedAnswerException("the answer is no JSON: " + Json.reason(e));
        }
    }
}
