package org.newsgraph.article;

import org.jspecify.annotations.Nullable;

/** A name as an article prints it, with its place in the original, or none when it comes from metadata beside the text. */
public record Printed(String text, @Nullable Span span) {}
