package org.newsgraph.article;

import java.util.List;

/**
 * One article, ready to be analysed.
 *
 * @param id stable name within a corpus, safe in an IRI path segment: letters, digits, '-', '_' and '.'
 * @param source file name (for a line of a .jsonl file its {@code id}, when it has one, else file name and line)
 * @param text the decoded original that every offset refers to; for JSON the value of {@code text}
 * @param blocks the units to read, in order
 * @param sha256 of the original's bytes and of the metadata that overrides it, in hexadecimal: the same hash, the same facts
 */
public record Article(String id, String source, Metadata metadata, SourceText text, List<Block> blocks, String sha256) {

    public Article {
        if (!id.matches("[\\p{L}\\p{N}._-]+")) {
            throw new IllegalArgumentException("an article's id needs letters, digits, '.', '_' or '-': " + id);
        }
        blocks = List.copyOf(blocks);
    }
}
