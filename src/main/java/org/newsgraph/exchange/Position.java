package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.store.Row;

/** A point in degrees of WGS 84. */
record Position(BigDecimal longitude, BigDecimal latitude) {

    private static final Pattern POINT = Pattern.compile("POINT ?\\((\\S+) (\\S+)\\)");

    /** The well-known text in a row's {@code point}. */
    static Optional<Position> of(Row row) {
        return row.find("point").map(POINT::matcher).filter(Matcher::matches)
                .map(point -> new Position(new BigDecimal(point.group(1)), new BigDecimal(point.group(2))));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(longitude);
        json.writeNumber(latitude);
        json.writeEndArray();
    }
}
