package org.newsgraph.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One article, ready to be analysed.
 *
 * @param id stable name within a corpus: as given with the article, else from its file's name (letters, digits, '-', '_', '.');
 *        a given one may hold any printing character, so whoever puts it into an IRI percent-encodes it
 * @param source file name (for a line of a .jsonl file its {@code id}, when it has one, else file name and line)
 * @param text the decoded original that every offset refers to; for JSON the value of {@code text}
 * @param blocks the units to read, in order
 * @param sha256 of the original's bytes and of the metadata that overrides it, in hexadecimal: the same hash, the same facts
 */
public record Article(String id, String source, Metadata metadata, SourceText text, List<Block> blocks, String sha256) {

    public Article {
        if (!isId(id)) {
            throw new IllegalArgumentException("no id for an article: '" + id + "'");
        }
        blocks = List.copyOf(blocks);
    }

    /**
     * The characters of a span as a reader sees them: where the original has markup, tags are left out and character references are the
     * characters that they stand for (Web Annotation Data Model, 4.2.4); elsewhere the original's own.
     */
    public String words(Span span) {
        String own = text.slice(span);
        if (own.indexOf('&') < 0 && own.indexOf('<') < 0) {
            return own;
        }
        String read = blocks.stream().map(Block::content).filter(block -> block.span().overlaps(span)).map(block -> block.within(span))
                .collect(Collectors.joining("\n"));
        return read.isEmpty() || withoutBlanks(read).equals(withoutBlanks(own)) ? own : read;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Whether a name can be an article's id: 1 to 200 printing characters, no blank at its ends, and not "." or "..". */
    static boolean isId(String name) {
        return name.length() <= 200 && name.equals(name.strip()) && name.matches("[^\\p{C}\\p{Zl}\\p{Zp}]+") && !name.matches("\\.{1,2}");
    }
}
