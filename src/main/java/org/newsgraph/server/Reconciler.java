package org.newsgraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Answers a reconciliation query. A candidate's score is 100 times its likeness of name, less where another type or other values of
 * properties were asked for; each part is given as a feature.
 */
final class Reconciler {

    /** Candidates where the query has no limit. */
    private static final int USUAL = 5;
    private static final int MOST = 50;
    /** Least likeness of a name to be a candidate at all. */
    private static final double LEAST = 0.3;
    /** Least likeness of a match: the same name but for capitals, accents and punctuation, or nearly. */
    private static final double SURE = 0.95;
    /** What is left of the score where another type was asked for. */
    private static final double OTHER_TYPE = 0.5;
    /** The part of the score that values of properties decide. */
    private static final double PROPERTIES_WEIGHT = 0.3;

    private static final Set<String> STRICTNESS = Set.of("any", "all", "should");

    private final Candidates candidates;
    private final Properties properties;
    private final Iris iris;

    Reconciler(Candidates candidates, Properties properties, Iris iris) {
        this.candidates = candidates;
        this.properties = properties;
        this.iris = iris;
    }

    private record Scored(Candidates.Candidate candidate, double score, boolean typed, double agreeing) {}

    /** @throws IllegalArgumentException when the query is none; says why */
    Map<String, Object> answer(JsonNode query) {
        String name = query.isTextual() ? query.asText() : query.path("query").asText("");
        JsonNode asked = query.path("properties");
        if (name.isBlank() && asked.isEmpty()) {
            throw new IllegalArgumentException("a query has a text 'query', or 'properties'");
        }
        String strict = query.path("type_strict").asText("should");
        if (!STRICTNESS.contains(strict)) {
            throw new IllegalArgumentException("'type_strict' is any, all or should, not '" + strict + "'");
        }
        int limit = query.path("limit").asInt(USUAL);
        if (limit < 1) {
            throw new IllegalArgumentException("'limit' is a positive number");
        }
        List<String> types = texts(query.path("type"));
        List<Scored> scored = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates(name, asked)) {
            Scored one = scored(candidate, types, asked);
            if (candidate.similarity() >= LEAST && (one.typed() || strict.equals("should"))) {
                scored.add(one);
            }
        }
        scored.sort((a, b) -> Double.compare(b.score(), a.score()));
        boolean clear = scored.size() == 1 || scored.size() > 1 && scored.get(1).score() < scored.get(0).score();
        List<Map<String, Object>> result = new ArrayList<>();
        for (int i = 0; i < Math.min(scored.size(), Math.min(limit, MOST)); i++) {
            Scored one = scored.get(i);
            boolean match = i == 0 && clear && one.candidate().similarity() >= SURE && one.typed() && one.agreeing() >= 0.5;
            result.add(written(one, match));
        }
        return Map.of("result", result);
    }

    /** By their name or identifier, or, where only properties are asked for, by a value that identifies. */
    private List<Candidates.Candidate> candidates(String name, JsonNode asked) {
        if (name.isBlank()) {
            return StreamSupport.stream(asked.spliterator(), false).flatMap(property -> texts(property.path("v")).stream())
                    .flatMap(value -> candidates.identified(value).stream()).distinct().toList();
        }
        List<Candidates.Candidate> identified = candidates.identified(name);
        return identified.isEmpty() ? candidates.like(name) : identified;
    }

    private Scored scored(Candidates.Candidate candidate, List<String> types, JsonNode asked) {
        boolean typed = types.isEmpty() || types.stream().anyMatch(type -> candidate.kinds().contains(type.replaceFirst("^.*[#/]", "")));
        double agreeing = asked.isEmpty() ? 1 : agreeing(candidate, asked);
        double score = candidate.similarity() * (typed ? 1 : OTHER_TYPE)
                * (asked.isEmpty() ? 1 : 1 - PROPERTIES_WEIGHT + PROPERTIES_WEIGHT * agreeing);
        return new Scored(candidate, score, typed, agreeing);
    }

    /** Share of the properties asked for that have one of the values. */
    private double agreeing(Candidates.Candidate candidate, JsonNode asked) {
        int all = 0;
        int same = 0;
        for (JsonNode property : asked) {
            String id = property.path("pid").asText("");
            if (properties.names().containsKey(id)) {
                all++;
                List<String> wanted = texts(property.path("v"));
                boolean agrees = properties.values(iris.base() + candidate.id(), id).stream().flatMap(value -> value.values().stream())
                        .map(String::valueOf).anyMatch(value -> wanted.stream().anyMatch(want -> NameSimilarity.of(want, value) == 1));
                same += agrees ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) same / all;
    }

    /** A text, an object's id or name, or several of them. */
    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(one -> texts(one).stream()).toList();
        }
        if (node.isObject()) {
            return List.of(node.path("id").asText(node.path("name").asText("")));
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asText());
    }

    private static Map<String, Object> written(Scored one, boolean match) {
        Candidates.Candidate candidate = one.candidate();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", candidate.id());
        written.put("name", candidate.name());
        if (!candidate.description().isEmpty()) {
            written.put("description", candidate.description());
        }
        written.put("type", candidate.kinds().stream().sorted().map(Reconciliation::type).toList());
        written.put("score", Math.round(one.score() * 1000) / 10.0);
        written.put("match", match);
        written.put("features", List.of(feature("name", Math.round(candidate.similarity() * 1000) / 1000.0), feature("type", one.typed()),
                feature("properties", Math.round(one.agreeing() * 1000) / 1000.0)));
        return written;
    }

    private static Map<String, Object> feature(String id, Object value) {
        return Map.of("id", id, "value", value);
    }
}
