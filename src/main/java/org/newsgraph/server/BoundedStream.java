package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Counts what is written and fails the answer when it is too much. */
final class BoundedStream extends ServletOutputStream {

    private final ServletOutputStream out;
    private final BoundedResponse response;
    private final long most;
    private long written;

    BoundedStream(ServletOutputStream out, BoundedResponse response, long most) {
        this.out = out;
        this.response = response;
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        if (counted(1)) {
            out.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (counted(length)) {
            out.write(bytes, offset, length);
        }
    }

    /** The Servlet API's own takes Latin letters only. */
    @Override
    public void print(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean counted(int length) throws IOException {
        if (response.failed()) {
            return false;
        }
        written += length;
        if (written > most) {
            response.fail(413, "the answer is longer than " + most + " bytes; ask for less, as with LIMIT");
            throw new IOException("the answer is too long");
        }
        return true;
    }

    @Override
    public void flush() throws IOException {
        if (!response.failed()) {
            out.flush();
        }
    }

    /** Does nothing: the answer ends when the request does, so that it can still fail. */
    @Override
    public void close() {
        // the server closes the stream beneath
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("answers are written at once");
    }
}
