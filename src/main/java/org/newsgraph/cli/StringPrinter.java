package org.newsgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Collects what a library prints. */
final class StringPrinter {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text, true);

    PrintWriter writer() {
        return writer;
    }

    String text() {
        writer.flush();
        return text.toString();
    }
}
