package org.newsgraph.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * Reads JSON Lines; empty lines are passed over.
     *
     * @param name of the input, for messages
     * @throws MalformedFactsException when a line does not hold facts; the message begins with name and line number
     * @throws UncheckedIOException when the input cannot be read
     */
    public static List<Facts> readLines(String name, Reader lines) {
        List<Facts> all = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(lines)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(readLine(name + ":" + number, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
        return List.copyOf(all);
    }

    private static Facts readLine(String place, String line) {
        try {
            return read(line);
        } catch (MalformedFactsException e) {
            throw new MalformedFactsException(place + ": " + e.getMessage());
        }
    }
}
