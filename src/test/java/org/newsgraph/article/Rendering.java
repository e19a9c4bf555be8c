package org.newsgraph.article;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Readings in a form that a person can check: metadata line by line, then one line for each block. */
final class Rendering {

    private Rendering() {
    }

    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Rejected bad -> "REJECTED " + bad.source() + " " + bad.reason() + " " + bad.message() + "\n";
            case Reading.Accepted accepted -> of(accepted.article());
        };
    }

    private static String of(Article article) {
        Metadata metadata = article.metadata();
        StringBuilder out = new StringBuilder("id: " + article.id() + "\n");
        line(out, "source", article.source());
        line(out, "title", metadata.title());
        line(out, "publisher", printed(metadata.publisher()));
        line(out, "agency", printed(metadata.agency()));
        line(out, "published", metadata.published() == null ? null : metadata.published() + " " + metadata.publishedBasis());
        line(out, "dateline", printed(metadata.dateline()));
        line(out, "authors",
                metadata.authors().isEmpty()
                        ? null
                        : metadata.authors().stream().map(Rendering::printed).collect(Collectors.joining("; ")));
        line(out, "language", metadata.language());
        line(out, "url", metadata.url());
        for (Block block : article.blocks()) {
            out.append(block.kind()).append(' ').append(block.span().start()).append('-').append(block.span().end()).append(": ")
                    .append(block.text())
                    .append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String printed(@Nullable Printed printed) {
        return printed == null
                ? null
                : printed.text() + (printed.span() == null ? "" : " " + printed.span().start() + "-" + printed.span().end());
    }
}
