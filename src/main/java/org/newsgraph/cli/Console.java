package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The standard streams, UTF-8 whatever the locale.
 *
 * @param out throws {@link PipeStream.BrokenPipeException} when its reader is gone, as in {@code | head}
 * @param outTerminal whether a person reads {@code out}
 * @param errTerminal whether a person reads {@code err}
 */
record Console(InputStream in, PipeStream out, PrintStream err, boolean outTerminal, boolean errTerminal) {

    private static final int BUFFER = 1 << 16;

    /** The process's own; the launcher tells in the property {@code newsgraph.terminal} which of them are terminals. */
    static Console ofProcess() {
        Set<String> terminals = Set.of(System.getProperty("newsgraph.terminal", "").split(","));
        PipeStream out = new PipeStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, terminals.contains("out"), terminals.contains("err"));
    }

    /** Writes text as it is. */
    void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    void println(String line) {
        print(line + "\n");
    }

    void flush() {
        out.flush();
    }

    /** One line about a problem, under the program's name. */
    void complain(String message) {
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        err.println(errTerminal ? "\r\u001b[K" + "newsgraph: " + harmless(line) : "newsgraph: " + line);
    }

    /** Text of articles or names of files, as it is to be printed: a terminal takes no commands from them. */
    String shown(String text) {
        return outTerminal ? harmless(text) : text;
    }

    /** Control characters but white space become U+FFFD, one for one. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", "\uFFFD");
    }
}
