package org.newsgraph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org article that a page describes in JSON-LD, if it does. */
record JsonLd(Optional<String> headline, Optional<String> publisher, Optional<String> published, Optional<String> language,
        Optional<String> url,
        List<String> authors) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    JsonLd {
        authors = List.copyOf(authors);
    }

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(JsonLd::article);
            if (article.isPresent()) {
                return of(article.get());
            }
        }
        return new JsonLd(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // browsers and search engines pass over broken JSON-LD too; meta elements and the text remain
        }
    }

    /** The first object, at any depth, whose type is an article or a posting. */
    private static Optional<JsonNode> article(JsonNode node) {
        if (node.isObject() && types(node.path("@type")).stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"))) {
            return Optional.of(node);
        }
        for (JsonNode inner : node) {
            Optional<JsonNode> found = article(inner);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(each -> types.add(each.asText()));
        return types;
    }

    private static JsonLd of(JsonNode article) {
        List<String> authors = new ArrayList<>();
        JsonNode author = article.path("author");
        (author.isArray() ? author : List.of(author)).forEach(each -> name(each).ifPresent(authors::add));
        JsonNode page = article.path("mainEntityOfPage");
        return new JsonLd(text(article.path("headline")), name(article.path("publisher")),
                text(article.path("datePublished")).or(() -> text(article.path("dateCreated"))), name(article.path("inLanguage")),
                text(article.path("url")).or(() -> text(page)).or(() -> text(page.path("@id"))).filter(url -> url.contains("://")),
                authors);
    }

    private static Optional<String> name(JsonNode node) {
        return node.isArray() && !node.isEmpty()
                ? name(node.get(0))
                : text(node).or(() -> text(node.path("name"))).filter(name -> !name.contains("://"));
    }

    /** JSON-LD inside HTML is often escaped once more. */
    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(Parser.unescapeEntities(node.asText(), false).strip())
                : Optional.empty();
    }
}
