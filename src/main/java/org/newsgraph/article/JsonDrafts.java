package org.newsgraph.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.article.Reading.Reason;

/** Articles written as JSON: one object, an array of objects, or an object a line. */
final class JsonDrafts {

    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final JsonRecord records;

    JsonDrafts(FieldReader fields) {
        this.records = new JsonRecord(fields);
    }

    Stream<Draft> ofDocument(String decoded, byte[] bytes, Source source) throws NotAnArticle {
        JsonNode root = parse(withoutMark(decoded), 1);
        if (!root.isArray()) {
            return Stream.of(records.draft(root, bytes, source, false));
        }
        return IntStream.range(0, root.size()).mapToObj(i -> {
            Source part = source.part(source.place() + "[" + i + "]", source.name() + "[" + i + "]");
            return draft(root.get(i), root.get(i).toString().getBytes(StandardCharsets.UTF_8), part);
        });
    }

    private Draft draft(JsonNode node, byte[] bytes, Source part) {
        try {
            return records.draft(node, bytes, part, true);
        } catch (NotAnArticle e) {
            return Draft.Bad.of(part.place(), e);
        }
    }

    /** Blank lines are passed over; each bad line is a problem of its own. */
    Stream<Draft> ofLines(InputStream in, Source source) {
        ByteLines lines = new ByteLines(in);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .map(line -> ofLine(line, source))
                .onClose(lines::close);
    }

    private Draft ofLine(ByteLines.Numbered line, Source source) {
        String place = source.place() + ":" + line.number();
        try {
            line.check();
            Source part = source.part(place, source.name() + ":" + line.number());
            return records.draft(parse(withoutMark(Decoder.decode(line.bytes())), line.number()), line.bytes(), part, true);
        } catch (NotAnArticle e) {
            return Draft.Bad.of(place, e);
        }
    }

    /** Whether the first line is an object by itself and more follows. */
    boolean isLines(byte[] start) {
        String text = withoutMark(new String(start, StandardCharsets.UTF_8)).strip();
        int end = text.indexOf('\n');
        try {
            return end > 0 && parse(text.substring(0, end), 1).isObject();
        } catch (NotAnArticle e) {
            return false; // an object over several lines
        }
    }

    private static JsonNode parse(String text, long line) throws NotAnArticle {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : " at " + (line + at.getLineNr() - 1) + ":" + at.getColumnNr();
            throw new NotAnArticle(Reason.MALFORMED, "no JSON" + place + ": " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
