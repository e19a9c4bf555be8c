package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Counts what is written and fails the answer when it is too much, or fetched too slowly. */
final class BoundedStream extends ServletOutputStream {

    /** Who fetches less keeps a place that others wait for. */
    private static final long BYTES_A_SECOND = 50_000;

    private final ServletOutputStream out;
    private final BoundedResponse response;
    private final long most;
    private final Duration longest;
    private long written;
    /** For the client, in nanoseconds. */
    private long waited;

    BoundedStream(ServletOutputStream out, BoundedResponse response, Limits limits) {
        this.out = out;
        this.response = response;
        this.most = limits.resultBytes();
        this.longest = limits.queryTime();
    }

    @Override
    public void write(int b) throws IOException {
        if (counted(1)) {
            long begin = System.nanoTime();
            out.write(b);
            waited += System.nanoTime() - begin;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (counted(length)) {
            long begin = System.nanoTime();
            out.write(bytes, offset, length);
            waited += System.nanoTime() - begin;
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
        if (Duration.ofNanos(waited).minus(longest).toSeconds() > written / BYTES_A_SECOND) {
            response.fail(408, "the answer was fetched too slowly");
            throw new IOException("the answer is fetched too slowly");
        }
        return true;
    }

    @Override
    public void flush() throws IOException {
        if (!response.failed()) {
            long begin = System.nanoTime();
            out.flush();
            waited += System.nanoTime() - begin;
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
