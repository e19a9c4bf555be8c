package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The standard streams, UTF-8 whatever the locale.
 *
 * @param out throws {@link BrokenPipeException} when its reader is gone, as in {@code | head}
 * @param outTerminal whether a person reads {@code out}
 * @param errTerminal whether a person reads {@code err}
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean outTerminal, boolean errTerminal) {

    private static final int BUFFER = 1 << 16;

    /** The process's own; the launcher tells in the property {@code newsgraph.terminal} which of them are terminals. */
    static Console ofProcess() {
        Set<String> terminals = Set.of(System.getProperty("newsgraph.terminal", "").split(","));
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, terminals.contains("out"), terminals.contains("err"));
    }

    /** Writes text as it is. */
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BrokenPipeException(e);
        }
    }

    void println(String line) {
        print(line + "\n");
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new BrokenPipeException(e);
        }
    }

    /** One line about a problem, under the program's name. */
    void complain(String message) {
        err.println((errTerminal ? "\r\u001b[K" : "") + "newsgraph: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Nobody reads the output any more. */
    static final class BrokenPipeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenPipeException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
