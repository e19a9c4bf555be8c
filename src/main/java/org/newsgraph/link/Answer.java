package org.newsgraph.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a service answered to one question.
 *
 * @param retrieved when
 * @param candidates best first, no two with the same id
 */
record Answer(Instant retrieved, List<Candidate> candidates) {

    Answer {
        candidates = List.copyOf(candidates);
    }

    /**
     * Reads the candidates of one question.
     *
     * @param problems is told of each candidate that is left out
     */
    static Answer read(Instant retrieved, JsonNode result, Consumer<String> problems) {
        Map<String, Candidate> byId = new LinkedHashMap<>();
        for (JsonNode node : result) {
            try {
                Candidate candidate = Candidate.read(node);
                Candidate known = byId.get(candidate.id());
                if (known != null) {
                    problems.accept("candidate " + candidate.id() + " twice; the better score counts");
                }
                if (known == null || candidate.score() > known.score()) {
                    byId.put(candidate.id(), candidate);
                }
            } catch (MalformedAnswerException e) {
                problems.accept(e.getMessage() + "; left out");
            }
        }
        List<Candidate> candidates = new ArrayList<>(byId.values());
        candidates.sort((one, other) -> {
            int byScore = Double.compare(other.score(), one.score());
            return byScore != 0 ? byScore : one.id().compareTo(other.id());
        });
        return new Answer(retrieved, candidates);
    }
}
