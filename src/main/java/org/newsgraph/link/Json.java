package org.newsgraph.link;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How this package reads and writes JSON: no name twice in one object, nothing behind the end. */
final class Json {

    static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final int LONGEST = 120;

    private Json() {
    }

    /** Reason and place in one short line. */
    static String reason(JsonProcessingException e) {
        String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        JsonLocation at = e.getLocation();
        return (reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason)
                + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
    }
}
