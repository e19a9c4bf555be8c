package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How an article is written down. */
enum Format {

    TEXT, HTML, JSON, JSON_LINES;

    /** By the extension of a file's name; empty when it is none of ours. */
    static Optional<Format> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm" -> Optional.of(HTML);
            case "json" -> Optional.of(JSON);
            case "jsonl" -> Optional.of(JSON_LINES);
            default -> Optional.empty();
        };
    }

    /** By the first printing character; an array of objects by the first two. */
    static Format sniff(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return switch (start.isEmpty() ? ' ' : start.charAt(0)) {
            case '{' -> JSON;
            case '[' -> start.substring(1).strip().startsWith("{") ? JSON : TEXT;
            case '<' -> HTML;
            default -> TEXT;
        };
    }
}
