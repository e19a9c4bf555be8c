package org.newsgraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Answers a reconciliation query. A candidate's score is 100 times its likeness of name, less where another type or other values of
 * properties were asked for; each part is given as a feature.
 */
final class Reconciler {

    /** Candidates where the query has no limit. */
    private static final int USUAL = 5;
    private static final int MOST = 50;
    /** Of properties; each is looked up for each candidate. */
    private static final int MOST_VALUES = 100;
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

    /** @param name likeness of the name */
    private record Scored(Candidates.Candidate candidate, double score, double name, boolean typed, double agreeing) {}

    /** @throws IllegalArgumentException when the query is none; says why */
    Map<String, Object> answer(JsonNode query) {
        String name = query.isTextual() ? query.asText() : query.path("query").asText("");
        JsonNode asked = query.path("properties");
        if (name.isBlank() && asked.isEmpty() && !query.isTextual() && !query.path("query").isTextual()) {
            throw new IllegalArgumentException("a query has a text 'query', or 'properties'");
        }
        if (values(asked) > MOST_VALUES) {
            throw new IllegalArgumentException("'properties' have at most " + MOST_VALUES + " values");
        }
        String strict = query.path("type_strict").asText("should");
        if (!STRICTNESS.contains(strict)) {
            throw new IllegalArgumentException("'type_strict' is any, all or should, not '" + strict + "'");
        }
        JsonNode number = query.path("limit");
        int limit = number.asInt(number.isMissingNode() || number.isNull() ? USUAL : 0);
        if (limit < 1) {
            throw new IllegalArgumentException("'limit' is a positive number");
        }
        List<String> types = texts(query.path("type"));
        List<Scored> scored = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates(name, asked)) {
            boolean typed = typed(candidate, types);
            if (candidate.bare() >= LEAST && (typed || strict.equals("should"))) {
                scored.add(scored(candidate, typed, asked));
            }
        }
        scored.sort((a, b) -> Double.compare(b.score(), a.score()));
        boolean clear = scored.size() == 1 || scored.size() > 1 && scored.get(1).score() < scored.get(0).score();
        List<Map<String, Object>> result = new ArrayList<>();
        for (int i = 0; i < Math.min(scored.size(), Math.min(limit, MOST)); i++) {
            Scored one = scored.get(i);
            boolean match = i == 0 && clear && one.name() >= SURE && one.typed() && one.agreeing() >= 0.5;
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

    private static boolean typed(Candidates.Candidate candidate, List<String> types) {
        return types.isEmpty() || types.stream().anyMatch(type -> candidate.kinds().contains(type.replaceFirst("^.*[#/]", "")));
    }

    private Scored scored(Candidates.Candidate candidate, boolean typed, JsonNode asked) {
        List<Boolean> agreeing = StreamSupport.stream(asked.spliterator(), false)
                .filter(property -> properties.names().containsKey(property.path("pid").asText("")))
                .map(property -> agrees(candidate, property)).toList();
        double share = agreeing.isEmpty() ? 1 : (double) Collections.frequency(agreeing, true) / agreeing.size();
        // what is in brackets after a name to tell it from others of the name, a property that agrees tells as well
        double name = !agreeing.isEmpty() && share == 1 ? candidate.bare() : candidate.similarity();
        double score = name * (typed ? 1 : OTHER_TYPE) * (1 - PROPERTIES_WEIGHT + PROPERTIES_WEIGHT * share);
        return new Scored(candidate, score, name, typed, share);
    }

    /** Whether a property has one of the values that are asked for, by any of its names. */
    private boolean agrees(Candidates.Candidate candidate, JsonNode property) {
        List<String> wanted = texts(property.path("v"));
        return properties.values(iris.base() + candidate.id(), property.path("pid").asText("")).stream()
                .flatMap(value -> Stream.concat(value.values().stream().map(String::valueOf),
                        candidates.names(String.valueOf(value.getOrDefault("id", ""))).stream()))
                .anyMatch(value -> wanted.stream().anyMatch(want -> NameSimilarity.of(want, value) == 1));
    }

    /** How much there is to look up; a property without a value is one, too. */
    private static int values(JsonNode asked) {
        return StreamSupport.stream(asked.spliterator(), false).mapToInt(property -> Math.max(1, texts(property.path("v")).size())).sum();
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
        written.put("features", List.of(feature("name", Math.round(one.name() * 1000) / 1000.0), feature("type", one.typed()),
                feature("properties", Math.round(one.agreeing() * 1000) / 1000.0)));
        return written;
    }

    private static Map<String, Object> feature(String id, Object value) {
        return Map.of("id", id, "value", value);
    }
}
