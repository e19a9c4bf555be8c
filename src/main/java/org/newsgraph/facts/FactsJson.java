package org.newsgraph.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/**
 * The facts format: one JSON object per article and line, keys in a fixed order, nulls written, spans as {@code [start, end]}.
 * What is written reads back equal.
 */
public final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private FactsJson() {
    }

    /** A line did not hold facts; the message says where and why. */
    public static final class MalformedFactsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedFactsException(String message) {
            super(message);
        }
    }

    /** One line without a line end; line ends inside texts are escaped. */
    public static String write(Facts facts) {
        try {
            return MAPPER.writeValueAsString(FactsTree.of(facts));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("facts of " + facts.article().id() + " cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws MalformedFactsException when the line is no JSON object or a field is missing or has a wrong value; names the field
     */
    public static Facts read(String line) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
            throw new MalformedFactsException("not JSON" + column + ": " + e.getOriginalMessage());
        }
        return FactsReader.read(new Field("", tree));
    }
}
