package org.newsgraph.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.newsgraph.graph.Decision;

/** What is kept of an article beside its graph, so that it need not be extracted again to be related with others. */
final class Notes {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<List<Decision>> DECISIONS = new TypeReference<>() {
    };

    private Notes() {
    }

    static String write(List<Decision> decisions) {
        try {
            return MAPPER.writeValueAsString(decisions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("decisions cannot be noted: " + e.getOriginalMessage(), e);
        }
    }

    static List<Decision> read(String note) {
        try {
            return MAPPER.readValue(note, DECISIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store's notes were not written by this program; build into a new folder", e);
        }
    }
}
