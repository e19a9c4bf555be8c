package org.newsgraph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Metadata.Basis;
import org.newsgraph.article.Reading.Reason;

/** One JSON object {id, title, text, published, publisher, url, authors, agency, dateline, language}; only text is needed. */
final class JsonRecord {

    private static final List<String> FIELDS = List.of("id", "title", "published", "publisher", "url", "agency", "dateline", "language");

    private final FieldReader reader;

    JsonRecord(FieldReader reader) {
        this.reader = reader;
    }

    /** @param oneOfMany whether the object's id or content, not its file alone, is what it is known by */
    Draft draft(JsonNode node, byte[] bytes, Source source, boolean oneOfMany) throws NotAnArticle {
        if (!node.isObject()) {
            throw malformed("an article must be an object like {\"title\": …, \"text\": …}");
        }
        String text = string(node, "text").orElseThrow(() -> malformed("it has no \"text\""));
        if (text.isBlank()) {
            throw new NotAnArticle(Reason.EMPTY, "\"text\" is empty");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : FIELDS) {
            string(node, field).filter(value -> !value.isBlank()).ifPresent(value -> cells.put(field, value.strip()));
        }
        authors(node).filter(value -> !value.isBlank()).ifPresent(value -> cells.put("authors", value));
        Details details = reader.read(cells, Basis.JSON);
        SourceText original = SourceText.of(text);
        Source named = oneOfMany
                ? source.oneOfMany(Optional.ofNullable(details.id()).orElse(source.name()), bytes)
                : source;
        return named.page(bytes, () -> named.text(details, original, LineSplitter.split(original)));
    }

    private static Optional<String> string(JsonNode node, String field) throws NotAnArticle {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isTextual() || field.equals("id") && value.isNumber()) {
            return Optional.of(whole(value.asText(), field));
        }
        throw malformed("\"" + field + "\" must be a string");
    }

    private static Optional<String> authors(JsonNode node) throws NotAnArticle {
        JsonNode value = node.path("authors");
        if (!value.isArray()) {
            return string(node, "authors");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : value) {
            if (!name.isTextual()) {
                throw malformed("\"authors\" must be a string or an array of strings");
            }
            names.add(whole(name.asText(), "authors"));
        }
        return Optional.of(String.join("|", names));
    }

    /** "\ud83d" alone is half a character: it cannot be written as UTF-8 again. */
    private static String whole(String text, String field) throws NotAnArticle {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw malformed("\"" + field + "\" holds half a character (an unpaired surrogate)");
        }
        if (text.indexOf('\0') >= 0) {
            throw new NotAnArticle(Reason.BINARY, "\"" + field + "\" holds a NUL character");
        }
        return text;
    }

    private static NotAnArticle malformed(String message) {
        return new NotAnArticle(Reason.MALFORMED, message);
    }
}
